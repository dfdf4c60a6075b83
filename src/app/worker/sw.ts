import type { BuiltFile } from './fileFor'
import { makeKeeper } from './makeKeeper'

/** The little of a service worker's own scope that is used here. */
interface Scope {
  readonly __WB_MANIFEST: readonly BuiltFile[]
  readonly registration: { readonly scope: string }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ) => void
}

interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface Events {
  readonly install: Lasting
  readonly activate: Lasting
  readonly message: { readonly data: unknown }
  readonly fetch: {
    readonly request: Request
    readonly respondWith: (answer: Promise<Response>) => void
  }
}

declare const self: Scope

// The build writes the list of its files here, each with its checksum.
const files = self.__WB_MANIFEST
const keeper = makeKeeper({
  files,
  scope: self.registration.scope,
  caches,
  fetch: (request) => fetch(request),
})

self.addEventListener('install', (event) => event.waitUntil(keeper.install()))
self.addEventListener('activate', (event) => event.waitUntil(keeper.tidy()))
self.addEventListener('fetch', (event) => {
  const answer = keeper.answer(event.request)
  if (answer !== null) event.respondWith(answer)
})
// Only where the chair says so: a new build never takes the place of one in which a meeting runs.
self.addEventListener('message', ({ data }) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING')
    void self.skipWaiting()
})
