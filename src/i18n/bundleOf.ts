import type { Bundle } from './types'

/** Files as Vite gathers them (`./guide.json` → its texts), named as the namespaces that they are. */
export function bundleOf(files: Bundle): Bundle {
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [path.replace(/^.*\/|\.json$/g, ''), texts]),
  )
}
