import { bundleOf } from '../../bundleOf'
import type { Bundle } from '../../types'

/** What is said before a vault is open; the same namespaces in every register. What is not here is as in `nl`. */
export const bundle = bundleOf(
  import.meta.glob<Bundle[string]>(['./common.json', './errors.json', './overview.json', './unlock.json'], {
    eager: true,
    import: 'default',
  }),
)
