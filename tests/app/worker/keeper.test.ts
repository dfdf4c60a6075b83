import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { fileFor, type BuiltFile } from '../../../src/app/worker/fileFor'
import { makeKeeper, type Keeper } from '../../../src/app/worker/makeKeeper'

const SCOPE = 'https://beraad.example/app/'
const texts: Record<string, string> = {
  'index.html': '<p>de bladzijde</p>',
  'opener.html': '<p>de leespagina</p>',
  'assets/a.js': 'console.log(1)',
}
const digestOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`
const built = (change: Record<string, string> = {}): readonly BuiltFile[] =>
  Object.entries({ ...texts, ...change }).map(([url, text]) => {
    return { url, revision: digestOf(text), integrity: digestOf(text) }
  })

/** The cache storage of a browser, in memory, that others can reach as well. */
function storage() {
  const all = new Map<string, Map<string, Response>>()
  const cacheOf = (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>()
    all.set(name, kept)
    const keyOf = (asked: RequestInfo | URL) =>
      asked instanceof Request ? asked.url : String(asked)
    const cache: Pick<Cache, 'match' | 'put' | 'keys' | 'delete'> = {
      match: async (asked) => kept.get(keyOf(asked))?.clone(),
      put: async (asked, response) => void kept.set(keyOf(asked), response),
      keys: async () => [...kept.keys()].map((url) => new Request(url)),
      delete: async (asked) => kept.delete(keyOf(asked)),
    }
    return cache as Cache
  }
  return {
    all,
    caches: {
      open: async (name: string) => cacheOf(name),
      keys: async () => [...all.keys()],
      delete: async (name: string) => all.delete(name),
    },
  }
}

let disk: ReturnType<typeof storage>
let host: Record<string, string>
let asked: string[]
let online: boolean

/** A host that answers what it has, and a browser that checks it, as `integrity` asks. */
const ask = async (request: Request): Promise<Response> => {
  asked.push(request.url)
  const text = host[request.url.slice(SCOPE.length)]
  if (!online || text === undefined) throw new TypeError('Failed to fetch')
  if (request.integrity !== '' && request.integrity !== digestOf(text))
    throw new TypeError('integrity')
  return new Response(text)
}
const keeperOf = (files = built()): Keeper =>
  makeKeeper({ files, scope: SCOPE, caches: disk.caches, fetch: ask })
const gives = async (keeper: Keeper, path: string, mode = 'same-origin') => {
  const request = new Request(SCOPE + path)
  Object.defineProperty(request, 'mode', { value: mode })
  return (await keeper.answer(request))?.text()
}

beforeEach(() => {
  disk = storage()
  host = { ...texts }
  asked = []
  online = true
})

describe('the service worker', () => {
  it('gives out every file of the build without a network, once it was installed', async () => {
    const keeper = keeperOf()
    await keeper.install()
    online = false
    expect(await gives(keeper, 'assets/a.js')).toBe('console.log(1)')
    expect(await gives(keeper, '', 'navigate')).toBe('<p>de bladzijde</p>')
    expect(await gives(keeper, 'opener.html', 'navigate')).toBe('<p>de leespagina</p>')
    expect(await gives(keeper, 'zomaar/iets', 'navigate')).toBe('<p>de bladzijde</p>')
  })

  it('takes no build in which one byte differs, nor one of which a file is missing', async () => {
    host['assets/a.js'] = 'console.log(2)'
    await expect(keeperOf().install()).rejects.toThrow(Error)
    delete host['assets/a.js']
    await expect(keeperOf().install()).rejects.toThrow(Error)
  })

  it('looks again when it gives out: what another page changed in the cache is asked for anew', async () => {
    const keeper = keeperOf()
    await keeper.install()
    const [cache] = [...disk.all.values()]
    for (const key of cache?.keys() ?? [])
      if (key.includes('index.html')) cache?.set(key, new Response('<script>NEP</script>'))
    asked = []
    expect(await gives(keeper, '', 'navigate')).toBe('<p>de bladzijde</p>')
    expect(asked).toEqual([`${SCOPE}index.html`])
    // It was put right where it lies.
    online = false
    expect(await gives(keeper, '', 'navigate')).toBe('<p>de bladzijde</p>')
  })

  it('without a network, gives nothing rather than what was changed', async () => {
    const keeper = keeperOf()
    await keeper.install()
    const [cache] = [...disk.all.values()]
    for (const key of cache?.keys() ?? [])
      if (key.includes('index.html')) cache?.set(key, new Response('<script>NEP</script>'))
    online = false
    await expect(gives(keeper, '', 'navigate')).rejects.toThrow(Error)
  })

  it('asks of a newer build only for what changed, and then lets go of the older', async () => {
    await keeperOf().install()
    host['assets/a.js'] = 'console.log(2)'
    asked = []
    const newer = keeperOf(built({ 'assets/a.js': 'console.log(2)' }))
    await newer.install()
    expect(asked).toEqual([`${SCOPE}assets/a.js`])
    // Until then the older one still gives out its own.
    expect(await gives(keeperOf(), 'assets/a.js')).toBe('console.log(1)')
    disk.all.set(`workbox-precache-v2-${SCOPE}`, new Map())
    await newer.tidy()
    expect([...disk.all.keys()]).toHaveLength(1)
    expect([...(disk.all.values().next().value?.keys() ?? [])]).toHaveLength(3)
  })

  it('answers for nothing that is not of this build, of another folder, or no question', () => {
    const keeper = keeperOf()
    for (const address of [`${SCOPE}elders.js`, 'https://beraad.example/ander/index.html'])
      expect(keeper.answer(new Request(address))).toBeNull()
    expect(keeper.answer(new Request(SCOPE, { method: 'POST' }))).toBeNull()
    expect(fileFor(built(), SCOPE, 'https://elders.example/app/', true)).toBeNull()
    expect(fileFor(built(), SCOPE, `${SCOPE}%E0%A4%A`, false)).toBeNull()
  })
})
