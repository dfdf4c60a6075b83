/** A file of this build, as the list of the service worker names it: below the scope, with its checksum. */
export interface BuiltFile {
  readonly url: string
  /** As in the attribute `integrity`: `sha384-…`. Left out for the list of the home screen, which runs nothing. */
  readonly integrity?: string | undefined
  /** What this file is known by from build to build. */
  readonly revision: string | null
}

/** The page itself: every address that no file answers is one of its pages. */
const PAGE = 'index.html'

/**
 * Which file of the build answers a request; null where none does, and the network is asked.
 *
 * @param scope the address below which Beraad lies, with a slash at its end
 * @param navigates whether a page is asked for
 */
export function fileFor(
  files: readonly BuiltFile[],
  scope: string,
  asked: string,
  navigates: boolean,
): BuiltFile | null {
  const address = new URL(asked)
  const below = new URL(scope)
  if (address.origin !== below.origin || !address.pathname.startsWith(below.pathname)) return null
  const path = address.pathname.slice(below.pathname.length)
  const wanted = path === '' ? PAGE : decoded(path)
  const named = (name: string) => files.find(({ url }) => url === name) ?? null
  return named(wanted) ?? (navigates ? named(PAGE) : null)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
