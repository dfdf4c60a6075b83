import { fileFor, type BuiltFile } from './fileFor'
import { isWhole } from './isWhole'

/** What the keeper takes from the browser; tests hand in their own. */
export interface KeeperParts {
  readonly files: readonly BuiltFile[]
  /** The address below which Beraad lies. */
  readonly scope: string
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>
  readonly fetch: (request: Request) => Promise<Response>
}

/** Keeps the files of one build, and gives them out. */
export interface Keeper {
  /** Brings in what is not there yet. Rejects where one file does not come, or is not the one of the build. */
  readonly install: () => Promise<void>
  /** Throws away what belongs to no file of this build. */
  readonly tidy: () => Promise<void>
  /** The answer to a request; null where no file of the build answers it. */
  readonly answer: (request: Request) => Promise<Response> | null
}

/** So many files are asked for at once. */
const AT_ONCE = 6

/**
 * Makes the keeper. A file is looked at by its checksum when it comes in and each time that it is given out: what was changed
 * where the browser keeps it, by another page of the same origin for instance, is not given out but asked for anew.
 */
export function makeKeeper({ files, scope, caches, fetch }: KeeperParts): Keeper {
  const cacheName = `beraad-files-${scope}`
  const open = () => caches.open(cacheName)
  const addressOf = ({ url }: BuiltFile) => new URL(url, scope).href
  const keyOf = (file: BuiltFile) =>
    `${addressOf(file)}?build=${encodeURIComponent(file.revision ?? '')}`

  const bringIn = async (cache: Cache, file: BuiltFile): Promise<Response> => {
    // Past the browser's own cache: a host that was mended heals by itself.
    const how: RequestInit = { cache: 'reload', credentials: 'same-origin' }
    const wanted = file.integrity === undefined ? how : { ...how, integrity: file.integrity }
    const response = await fetch(new Request(addressOf(file), wanted))
    if (!response.ok || response.redirected) throw new TypeError(`no ${file.url}`)
    await cache.put(keyOf(file), response.clone())
    return response
  }
  const kept = async (cache: Cache, file: BuiltFile): Promise<Response | null> => {
    const found = await cache.match(keyOf(file))
    return found !== undefined && (await isWhole(found.clone(), file.integrity)) ? found : null
  }
  const give = async (file: BuiltFile): Promise<Response> => {
    const cache = await open()
    return (await kept(cache, file)) ?? bringIn(cache, file)
  }

  return {
    install: async () => {
      const cache = await open()
      const queue = files.values()
      const bringer = async () => {
        for (const file of queue) if ((await kept(cache, file)) === null) await bringIn(cache, file)
      }
      await Promise.all(Array.from({ length: AT_ONCE }, bringer))
    },
    tidy: async () => {
      const cache = await open()
      const ours = new Set(files.map(keyOf))
      for (const request of await cache.keys())
        if (!ours.has(request.url)) await cache.delete(request)
      // What Beraad kept before this keeper: of the same scope, under another name.
      for (const name of await caches.keys())
        if (name.startsWith('workbox-precache') && name.endsWith(scope)) await caches.delete(name)
    },
    answer: (request) => {
      if (request.method !== 'GET') return null
      const file = fileFor(files, scope, request.url, request.mode === 'navigate')
      return file === null ? null : give(file)
    },
  }
}
