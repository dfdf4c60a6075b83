import { describe, expect, it } from 'vitest'
import { fact, facts, granted, laptop, PASSPHRASE, type Laptop } from './laptop'
import { bytesOn, dump } from './rawDisk'

const MARKERS = {
  fact: 'Moeder is bang voor vrijdag ❄',
  closed: 'Opa haalt de kinderen op ❄',
  digest: 'ZVH-2026-017 ❄',
  draft: 'En toen zei hij dat ❄',
  field: 'beeld.zorgen.nieuw',
  setting: 'wijkteam@voorbeeld.nl',
  backups: 'zaak-in-een-back-up ❄',
}

/** A laptop on which every kind of text was kept. */
async function used(): Promise<Laptop> {
  const device = laptop()
  const vault = await device.work()
  granted(await vault.cases.create('zaak-1'))
  granted(await vault.cases.append('zaak-1', [fact(MARKERS.closed)]))
  granted(await vault.cases.rewrite('zaak-1', [fact(MARKERS.closed)]))
  granted(await vault.cases.append('zaak-1', [fact(MARKERS.fact), ...facts(3)]))
  granted(await vault.summaries.put('zaak-1', { line: MARKERS.digest }, 5))
  granted(await vault.drafts.put({ caseId: 'zaak-1', field: MARKERS.field }, MARKERS.draft))
  granted(await vault.settings.put([MARKERS.setting]))
  granted(await vault.backups.put({ cases: { [MARKERS.backups]: 1 } }))
  granted(await vault.device.write({ theme: 'dark', register: 'nl-eenvoudig' }))
  await vault.close()
  return device
}

/** A text as it could lie on a disk: UTF-8, UTF-16 either way round, base64 at each of three offsets. */
function formsOf(text: string): readonly Buffer[] {
  const little = Buffer.from(text, 'utf16le')
  const base64 = ['', 'x', 'xx'].map((before) => {
    const encoded = Buffer.from(before + text).toString('base64')
    return Buffer.from(encoded.slice(4, -4))
  })
  return [Buffer.from(text), little, Buffer.from(little).swap16(), ...base64]
}

describe('the disk of a laptop that was found', () => {
  it('holds no text of anybody, in no encoding', async () => {
    const disk = await bytesOn(await used())
    for (const text of [...Object.values(MARKERS), PASSPHRASE, 'codeChanged']) {
      for (const form of formsOf(text)) expect([text, disk.includes(form)]).toEqual([text, false])
    }
  })

  it('would have shown them: the search finds what is there', async () => {
    const disk = await bytesOn(await used())
    expect(disk.includes(Buffer.from('nl-eenvoudig'))).toBe(true)
    expect(Buffer.from(`..${MARKERS.fact}`).toString('base64')).toContain(
      formsOf(MARKERS.fact)[5]?.toString() ?? 'none',
    )
  })

  it('holds ids, counts and sealed bytes only: no moment, no key', async () => {
    const stores = await dump(await used())
    const shapes = Object.entries(stores).map(([name, rows]) => [
      name,
      [...new Set(rows.map((row) => Object.keys(row).toSorted().join(' ')))].toSorted(),
    ])
    expect(Object.fromEntries(shapes)).toEqual({
      cases: ['format generation id key lanes'],
      device: [
        'again depends epoch file id owed wipe',
        'count id',
        'id register theme',
        'id sealed',
      ],
      digests: ['id sealed'],
      documents: ['caseId id sealed', 'id sealed'],
      facts: [],
      segments: ['caseId count first generation lane sealed'],
      slots: ['id kdf salt sealed', 'id sealed'],
    })
    const lanes = stores['cases']?.flatMap((row) => row['lanes'] as object[]) ?? []
    expect(lanes.map((lane) => Object.keys(lane).toSorted())).toEqual([
      ['head', 'lane', 'next', 'segments'],
    ])
    const everything = Object.values(stores)
      .flat(2)
      .flatMap((row) => Object.values(row))
    expect(everything.some((value) => value instanceof CryptoKey)).toBe(false)
  })

  it('seals the same text differently each time', async () => {
    const device = laptop()
    const vault = await device.work()
    granted(await vault.cases.create('zaak-1'))
    granted(await vault.cases.append('zaak-1', [fact('Moeder'), fact('Moeder')]))
    const sealed = (await dump(device))['segments']?.map((row) => String(row['sealed']))
    expect(new Set(sealed).size).toBe(2)
  })

  it('keeps nothing unsealed but plain words', async () => {
    const vault = await laptop().work()
    for (const theme of ['Fam. de Vries', 'x'.repeat(25), 'DARK', '2026', '']) {
      expect((await vault.device.write({ theme })).ok).toBe(false)
    }
    granted(await vault.device.write({ theme: 'dark' }))
    granted(await vault.device.write({ register: 'en' }))
    expect(await vault.device.read()).toEqual({ theme: 'dark', register: 'en' })
  })
})

describe('what was erased', () => {
  it('is gone from the log, and its digest with it', async () => {
    const device = laptop()
    const vault = await device.work()
    granted(await vault.cases.create('zaak-1'))
    granted(await vault.cases.append('zaak-1', [fact('mag niet blijven'), ...facts(2)]))
    granted(await vault.summaries.put('zaak-1', { line: 'mag niet blijven' }, 3))
    const before = (await dump(device))['segments'] ?? []
    granted(await vault.cases.rewrite('zaak-1', [fact(''), ...facts(2)]))
    const after = await dump(device)
    expect(after['segments']).toHaveLength(1)
    expect(after['digests']).toEqual([])
    const disk = await bytesOn(device)
    for (const row of before) {
      const sealed = row['sealed']
      expect(sealed instanceof Uint8Array && disk.includes(Buffer.from(sealed))).toBe(false)
    }
  })

  it('is gone with its key when the case is destroyed', async () => {
    const device = await used()
    const vault = await device.work()
    granted(await vault.cases.destroy('zaak-1'))
    const stores = await dump(device)
    for (const name of ['cases', 'facts', 'digests']) expect(stores[name]).toEqual([])
    expect(stores['documents']?.map((row) => row['id'])).toEqual(['backups', 'device', 'settings'])
  })
})
