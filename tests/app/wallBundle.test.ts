import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'

type Chunk = Rolldown.OutputChunk

let chunks: ReadonlyMap<string, Chunk>

beforeAll(async () => {
  const built = await build({ logLevel: 'silent', build: { write: false } })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  )
  chunks = new Map(
    outputs.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each] as const] : [])),
  )
}, 120_000)

/** The modules that are read when a chunk runs: its own and those of all that it imports. */
function modulesOf(start: readonly Chunk[]): readonly string[] {
  const seen = new Set<Chunk>()
  const visit = (chunk: Chunk | undefined) => {
    if (chunk === undefined || seen.has(chunk)) return
    seen.add(chunk)
    for (const name of chunk.imports) visit(chunks.get(name))
  }
  for (const chunk of start) visit(chunk)
  return [...seen].flatMap((chunk) => chunk.moduleIds)
}

const entry = () => [...chunks.values()].filter((each) => each.isEntry)
const holding = (part: string) =>
  [...chunks.values()].filter((each) => each.moduleIds.some((id) => id.includes(part)))

describe('the window of the wall', () => {
  it('reads the projector, and nothing of vault, open case, screens or database', () => {
    const read = modulesOf([...entry(), ...holding('/src/projector/window/startWall')])
    expect(read.filter((id) => id.includes('/src/projector/')).length).toBeGreaterThan(20)
    const forbidden =
      /\/src\/(vault|meeting|screens|app|documents|exchange)\/|dexie|hash-wasm|zustand|jspdf/
    expect(read.filter((id) => forbidden.test(id))).toEqual([])
  })

  it('is asked of a build in which the console does read them', () => {
    const read = modulesOf(holding('/src/app/showApp'))
    expect(read.some((id) => id.includes('/src/app/'))).toBe(true)
    expect(holding('dexie').length).toBeGreaterThan(0)
  })
})

describe('the unlock page', () => {
  it('does not wait for the console, the wall, the documents or backups', () => {
    const read = modulesOf([...entry(), ...holding('/src/app/showApp')])
    const later = /\/src\/(screens\/(conduct|backup)|projector|documents|exchange)\/|age-encryption/
    expect(read.filter((id) => later.test(id))).toEqual([])
  })
})
