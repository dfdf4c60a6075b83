import { describe, expect, it } from 'vitest'
import type { RestoreChoice } from '#exchange'
import { agreed, factsFrom, minute, someCase } from './someCase'
import { granted, laptop, PASSPHRASE, type Laptop } from './laptop'

const later = factsFrom([agreed('af2', 'Plant een intake')], 'later', 30)
const elsewhere = factsFrom([agreed('af3', 'Belt met school')], 'elders', 40)

/** Opens, on a laptop, the backup of another one. */
async function open(from: Laptop, on: Laptop) {
  const { file } = granted(await from.backups.make(PASSPHRASE))
  return granted(await on.backups.open(file, PASSPHRASE))
}

const choose = (cases: Readonly<Record<string, RestoreChoice>>) => ({
  cases: new Map(Object.entries(cases)),
  settings: false,
  copyCode: (code: string) => `${code} (uit back-up)`,
})

describe('the preview', () => {
  it('says of each case how it stands to the one that is here', async () => {
    const log = someCase('OEF')
    const erased = log.filter((fact) => fact.id !== 'f7')
    const reworded = log.map((fact) => (fact.id === 'f0' ? { ...fact, code: 'ANDERS' } : fact))
    const backup = laptop({
      weg: log,
      gelijk: log,
      ouder: log,
      nieuwer: [...log, ...later],
      gewist: log,
      verwoord: log,
      anders: [...log, ...later],
      stuk: log,
    })
    const here = laptop({
      gelijk: log,
      ouder: [...log, ...later],
      nieuwer: log,
      gewist: erased,
      verwoord: reworded,
      anders: [...log, ...elsewhere],
      stuk: log.slice(0, 3),
    })
    here.damaged.set('stuk', 13)
    const { preview } = await open(backup, here)
    const standing = preview.cases.map(({ id, alreadyHere }) => [id, alreadyHere])
    expect(Object.fromEntries(standing)).toEqual({
      weg: 'no',
      gelijk: 'same',
      ouder: 'older',
      nieuwer: 'newer',
      gewist: 'different',
      verwoord: 'different',
      anders: 'different',
      stuk: 'damaged',
    })
    const other = preview.cases.find(({ id }) => id === 'anders')
    expect(other).toMatchObject({ changed: minute(30), changedHere: minute(40) })
  })
})

describe('putting back', () => {
  it('does nothing that was not chosen', async () => {
    const here = laptop({ a: someCase('HIER') })
    const opened = await open(laptop({ a: someCase('A'), b: someCase('B') }), here)
    await opened.restore(choose({}))
    await opened.restore(choose({ a: 'skip' }))
    expect(here.changes()).toBe(0)
  })

  it('replaces what was chosen to be replaced, or adds it under a code of its own', async () => {
    const here = laptop({ a: someCase('A'), b: someCase('B') })
    const opened = await open(
      laptop({ a: [...someCase('A'), ...later], b: [...someCase('B'), ...later] }),
      here,
    )
    const restored = await opened.restore(choose({ a: 'replace', b: 'add' }))
    expect(restored).toMatchObject({ replaced: ['a'], added: ['nieuw-1'], trouble: null })
    expect(here.cases.get('a')).toHaveLength(17)
    expect(here.cases.get('b')).toEqual(someCase('B'))
    expect(here.cases.get('nieuw-1')).toHaveLength(18)
    expect(here.summaries.get('nieuw-1')?.code).toBe('B (uit back-up)')
  })

  it('adds under its own id what is not here, also where it was to be replaced', async () => {
    const here = laptop({ a: someCase('A') })
    const opened = await open(laptop({ a: someCase('A2') }), here)
    here.cases.delete('a')
    expect(await opened.restore(choose({ a: 'replace' }))).toMatchObject({ added: ['a'] })
    expect(here.cases.get('a')).toEqual(someCase('A2'))
  })

  it('mends a damaged case', async () => {
    const here = laptop({ a: someCase('A').slice(0, 3) })
    here.damaged.set('a', 13)
    const opened = await open(laptop({ a: someCase('A') }), here)
    expect(await opened.restore(choose({ a: 'replace' }))).toMatchObject({ replaced: ['a'] })
    expect(here.cases.get('a')).toEqual(someCase('A'))
    expect(here.damaged.size).toBe(0)
  })

  it('leaves alone what changed here after the preview', async () => {
    const here = laptop({ a: someCase('A') })
    const opened = await open(laptop({ a: someCase('A').slice(0, 9) }), here)
    here.cases.set('a', [...someCase('A'), ...later])
    expect(await opened.restore(choose({ a: 'replace' }))).toMatchObject({
      replaced: [],
      leftAlone: ['a'],
    })
    expect(here.changes()).toBe(0)
  })

  it('stops where the disk is full, leaves no half case, and says what was done', async () => {
    for (const write of [1, 2]) {
      const here = laptop({ z: someCase('Z') })
      const opened = await open(laptop({ a: someCase('A'), b: someCase('B') }), here)
      here.failAt(write)
      const restored = await opened.restore(choose({ a: 'add', b: 'add' }))
      expect(restored.trouble).toEqual({ code: 'quota-full' })
      expect(restored.added).toEqual(write > 1 ? ['a'] : [])
      expect([...here.cases.keys()]).toEqual(write > 1 ? ['z', 'a'] : ['z'])
    }
  })

  it('can be stopped between two cases', async () => {
    const here = laptop()
    const opened = await open(laptop({ a: someCase('A'), b: someCase('B') }), here)
    const stopping = new AbortController()
    const onProgress = ({ done }: { done: number }) => {
      if (done === 0) stopping.abort()
    }
    const watch = { onProgress, signal: stopping.signal }
    const restored = await opened.restore(choose({ a: 'add', b: 'add' }), watch)
    expect(restored).toMatchObject({ added: ['a'], trouble: { code: 'stopped' } })
  })

  it('puts nothing back any more once it was closed', async () => {
    const here = laptop()
    const opened = await open(laptop({ a: someCase('A') }), here)
    opened.close()
    const restored = await opened.restore(choose({ a: 'add' }))
    expect(restored.trouble).toEqual({ code: 'damaged' })
    expect(here.changes()).toBe(0)
  })
})
