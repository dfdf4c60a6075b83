import { describe, expect, it } from 'vitest'
import { onlyAgreements, parseFact } from '#conference'
import { everyFact } from '../conference/fixtures/everyFact'
import { granted, laptop } from './laptop'
import { bytesOn, dump, tamper } from './rawDisk'

const NOTHING = { cases: 0, facts: 0, digests: 0, drafts: 0, bare: false }

/** A case with every fact on a real vault, whose first meeting and all its words are closed; with a digest and a draft. */
async function onDisk() {
  const device = laptop()
  const vault = await device.work()
  const overleg = await everyFact()
  await overleg.closes()
  const { facts } = overleg.history
  granted(await vault.cases.create('zaak-1'))
  granted(await vault.cases.append('zaak-1', facts))
  granted(await vault.summaries.put('zaak-1', { line: 'WEGoverzicht' }, facts.length))
  const place = { caseId: 'zaak-1', field: 'beeld.zorgen' }
  granted(await vault.drafts.put(place, { text: 'WEGgetypt' }))
  granted(await vault.cases.create('zaak-2'))
  granted(await vault.drafts.put({ caseId: 'zaak-2', field: 'x' }, { text: 'blijft' }))
  return { device, vault, facts, place }
}

describe('a case on the disk of which only the agreements are kept', () => {
  it('holds in no row that opens any word that had to go, nor a draft of it', async () => {
    const { device, vault, facts, place } = await onDisk()
    expect(granted(await vault.cases.traces('zaak-1'))).toMatchObject({ digests: 1, drafts: 1 })
    const kept = onlyAgreements(facts)
    granted(await vault.cases.rewrite('zaak-1', kept, { andDrafts: true }))
    await vault.close()

    const later = await device.work()
    const read = JSON.stringify(granted(await later.cases.read('zaak-1')).facts)
    for (const gone of ['Drie meldingen', 'drie meldingen', 'let op de tijd', 'de nachten'])
      expect(read).not.toContain(gone)
    for (const gone of ['te vroeg', 'stalking', '112', 'de school', 'oma ziet hem'])
      expect(read).not.toContain(gone)
    for (const stays of ['Regelt de noodknop', 'Geen contact zonder een derde', 'wijkteam'])
      expect(read).toContain(stays)
    expect(granted(await later.summaries.all()).digests.size).toBe(0)
    expect(granted(await later.drafts.peek(place))).toBeNull()
    const other = await later.drafts.peek({ caseId: 'zaak-2', field: 'x' })
    expect(granted(other)).toEqual({ text: 'blijft' })
    expect(granted(await later.cases.traces('zaak-1'))).toMatchObject({ digests: 0, drafts: 0 })
    for (const fact of granted(await later.cases.read('zaak-1')).facts)
      expect(parseFact(JSON.parse(JSON.stringify(fact))).ok).toBe(true)
  })

  it('lies there under a new key: a copy of the old rows put back beside it opens nothing', async () => {
    const { device, vault, facts } = await onDisk()
    const before = await dump(device)
    granted(await vault.cases.rewrite('zaak-1', onlyAgreements(facts), { andDrafts: true }))
    const after = await dump(device)
    const keyIn = (rows: typeof before) =>
      Buffer.from(rows['cases']?.find(({ id }) => id === 'zaak-1')?.['key'] as Uint8Array)
    expect(keyIn(after).equals(keyIn(before))).toBe(false)
    const sealed = before['segments']!.flatMap((row) =>
      row['caseId'] === 'zaak-1' ? [Buffer.from(row['sealed'] as Uint8Array)] : [],
    )
    const disk = await bytesOn(device)
    expect(sealed.length).toBeGreaterThan(0)
    for (const bytes of sealed) expect(disk.includes(bytes)).toBe(false)
  })
})

describe('what is left of a case', () => {
  it('is counted in every table, and is nothing after it was destroyed', async () => {
    const { device, vault } = await onDisk()
    const before = granted(await vault.cases.traces('zaak-1'))
    expect(before).toMatchObject({ cases: 1, digests: 1, drafts: 1 })
    expect(before.facts).toBeGreaterThan(0)
    granted(await vault.cases.destroy('zaak-1'))
    expect(granted(await vault.cases.traces('zaak-1'))).toEqual(NOTHING)
    // Not only by what the vault says of itself.
    expect((await bytesOn(device)).includes('zaak-1')).toBe(false)
    expect(granted(await vault.cases.traces('zaak-2'))).toMatchObject({ cases: 1, drafts: 1 })
  })

  it('is told of the disk, not of what is remembered: a row that came back is counted', async () => {
    const { device, vault } = await onDisk()
    const rows = (await dump(device))['digests']!
    granted(await vault.cases.destroy('zaak-1'))
    await tamper(device, 'digests', () => rows)
    expect(granted(await vault.cases.traces('zaak-1'))).toEqual({ ...NOTHING, digests: 1 })
  })
})
