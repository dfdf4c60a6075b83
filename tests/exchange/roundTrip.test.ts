import { describe, expect, it } from 'vitest'
import type { RestoreChoice, OpenedBackup, Progress } from '#exchange'
import { agreed, factsFrom, minute, someCase } from './someCase'
import { codeOf, granted, laptop, PASSPHRASE, type Laptop } from './laptop'

const backupOf = async (one: Laptop) => granted(await one.backups.make(PASSPHRASE)).file

const all = (opened: OpenedBackup, choice: RestoreChoice) => ({
  cases: new Map(opened.preview.cases.map(({ id }) => [id, choice])),
  settings: true,
  copyCode: (code: string) => `${code} (back-up)`,
})

describe('a backup of a laptop', () => {
  it('brings everything to an empty laptop, fact by fact', async () => {
    const old = laptop({ 'zaak-1': someCase('OEF-01'), 'zaak-2': someCase('OEF-02') })
    old.settings.kept = ['Veilig Thuis', 'Politie']
    const made = granted(await old.backups.make(PASSPHRASE))
    expect(made).toMatchObject({ cases: 2, facts: 32, damaged: [], withSettings: true })
    expect(made.made).toBe('2026-12-03T11:00:00.000Z')
    expect(old.changes()).toBe(0)

    const fresh = laptop()
    const opened = granted(await fresh.backups.open(made.file, PASSPHRASE))
    expect(opened.preview).toMatchObject({ made: made.made, app: '0.1.0', settings: true })
    expect(opened.preview.problems).toEqual([])
    expect(opened.preview.cases[0]).toEqual({
      id: 'zaak-1',
      code: 'OEF-01',
      practice: false,
      meetings: 1,
      facts: 16,
      changed: minute(15),
      changedHere: null,
      alreadyHere: 'no',
      readable: true,
    })
    expect(fresh.changes()).toBe(0)

    const restored = await opened.restore(all(opened, 'add'))
    expect(restored).toEqual({
      added: ['zaak-1', 'zaak-2'],
      replaced: [],
      leftAlone: [],
      settings: true,
      trouble: null,
    })
    expect([...fresh.cases]).toEqual([...old.cases])
    expect(fresh.settings.kept).toEqual(old.settings.kept)
    expect(fresh.summaries.get('zaak-2')).toMatchObject({ code: 'OEF-02', openAgreements: 1 })
  })

  it('holds 200 cases, and a case of 20,000 facts', async ({ annotate }) => {
    const cases = Array.from({ length: 200 }, (_, index) => [
      `zaak-${index}`,
      someCase(`Z-${index}`),
    ])
    const long = Array.from({ length: 20_000 }, (_, index) =>
      agreed(`af${index}`, 'Belt op vrijdag'),
    )
    const old = laptop({ ...Object.fromEntries(cases), groot: factsFrom(long) })
    const start = performance.now()
    const file = await backupOf(old)
    const between = performance.now()
    const fresh = laptop()
    const opened = granted(await fresh.backups.open(file, PASSPHRASE))
    const seen = performance.now()
    await opened.restore(all(opened, 'add'))
    const times = [between - start, seen - between, performance.now() - seen].map(Math.round)
    await annotate(
      `${file.size} bytes; make ${times[0]}, preview ${times[1]}, put back ${times[2]} ms`,
    )
    expect(fresh.cases.get('groot')).toEqual(old.cases.get('groot'))
    expect([...fresh.cases]).toEqual([...old.cases])
  })

  it('says how far it is, and can be stopped at any moment', async () => {
    const one = laptop({ a: someCase('A'), b: someCase('B') })
    const steps: Progress[] = []
    granted(await one.backups.make(PASSPHRASE, { onProgress: (step) => steps.push(step) }))
    expect(steps.map(({ step }) => step)).toEqual([
      'unlocking',
      'collecting',
      'collecting',
      'checking',
      'checking',
      'checking',
    ])
    for (let at = 1; at <= steps.length; at += 1) {
      const stopping = new AbortController()
      let count = 0
      const onProgress = () => {
        count += 1
        if (count === at) stopping.abort()
      }
      const made = await one.backups.make(PASSPHRASE, { onProgress, signal: stopping.signal })
      // The last step is done when it is told.
      expect(codeOf(made)).toBe(at === steps.length ? 'granted' : 'stopped')
    }
  })

  it('of a laptop with nothing on it is a backup too', async () => {
    const opened = granted(await laptop().backups.open(await backupOf(laptop()), PASSPHRASE))
    expect(opened.preview).toMatchObject({ cases: [], settings: false, problems: [] })
  })

  it('has a name that says nothing but the day on this device', async () => {
    const { fileName } = granted(await laptop().backups.make(PASSPHRASE))
    expect(fileName).toBe('beraad-back-up-2026-12-03.age')
  })

  it('asks for a passphrase of twelve characters, from any keyboard', async () => {
    const one = laptop()
    expect(codeOf(await one.backups.make('   '))).toBe('empty')
    expect(codeOf(await one.backups.make('elf tekens!'))).toBe('too-short')
    const { file } = granted(
      await one.backups.make('een geheime café met pluche stoelen'.normalize('NFD')),
    )
    granted(await one.backups.open(file, 'ｅｅｎ geheime café met pluche stoelen'.normalize('NFC')))
  })

  it('holds what can be read of a damaged case, and says so', async () => {
    const old = laptop({ stuk: someCase('STUK'), heel: someCase('HEEL') })
    old.damaged.set('stuk', 3)
    const made = granted(await old.backups.make(PASSPHRASE))
    expect(made.damaged).toEqual([{ id: 'stuk', lost: 3 }])
    const opened = granted(await laptop().backups.open(made.file, PASSPHRASE))
    expect(opened.preview.problems).toEqual([{ code: 'case-incomplete', id: 'stuk', lost: 3 }])
    expect(opened.preview.cases).toHaveLength(2)
  })

  it('is made without the settings where these cannot be read', async () => {
    const old = laptop({ a: someCase('A') })
    old.settings.readable = false
    const made = granted(await old.backups.make(PASSPHRASE))
    expect(made.withSettings).toBe(false)
    const opened = granted(await laptop().backups.open(made.file, PASSPHRASE))
    expect(opened.preview).toMatchObject({ settings: false, problems: [] })
  })

  it('shows nothing of what is in it', async () => {
    const marker = 'MERKTEKEN-7f3a'
    const old = laptop({ 'zaak-1': someCase(`OEF-${marker}`, marker) })
    old.settings.kept = [marker]
    const bytes = Buffer.from(await (await backupOf(old)).arrayBuffer())
    for (const form of [marker, 'zaak-1', 'caseOpened', 'beraad', 'OEF-']) {
      const [utf16, base64] = [Buffer.from(form, 'utf16le'), Buffer.from(form).toString('base64')]
      expect(bytes.includes(form)).toBe(false)
      expect(bytes.includes(utf16)).toBe(false)
      expect(bytes.includes(base64.slice(0, -3))).toBe(false)
    }
  })
})
