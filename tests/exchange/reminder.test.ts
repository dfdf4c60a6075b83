import { expect, it } from 'vitest'
import { createBackups } from '#exchange'
import { ageHere } from '../../src/exchange/age/ageHere'
import { backupReminder } from '../../src/exchange/backup/reminder'
import { granted, laptop, PASSPHRASE, type Laptop } from './laptop'
import { agreed, factsFrom, someCase } from './someCase'

const NOW = '2026-12-10T11:00:00.000Z'

const changesOn = async ({ backups }: Laptop) => granted(await backups.reminder()).changes

/** Makes a backup and saves it. */
async function save({ backups }: Laptop): Promise<void> {
  granted(await backups.noteSaved(granted(await backups.make(PASSPHRASE))))
}

/** Notes one thing more in a case, a day after the backups of these tests are made. */
function note({ cases }: Laptop, id: string, what: string): void {
  const log = cases.get(id) ?? []
  cases.set(id, [...log, ...factsFrom([agreed(what, 'Belt met school')], what, 1440 + log.length)])
}

it('keeps silent while there is nothing to lose', () => {
  const never = backupReminder({ lastMade: null, changes: 0 }, NOW)
  expect(never).toEqual({ changes: 0, lastMade: null, days: null, pressing: false })
  const old = backupReminder({ lastMade: '2020-01-01T00:00:00.000Z', changes: 0 }, NOW)
  expect(old.pressing).toBe(false)
})

it('presses when there never was one, after a week, and after much work', () => {
  const say = (lastMade: string | null, changes: number) =>
    backupReminder({ lastMade, changes }, NOW)
  expect(say(null, 1)).toMatchObject({ days: null, pressing: true })
  expect(say('2026-12-03T11:00:00.000Z', 3)).toMatchObject({ days: 7, pressing: true })
  expect(say('2026-12-03T11:00:01.000Z', 3)).toMatchObject({ days: 6, pressing: false })
  expect(say(NOW, 399).pressing).toBe(false)
  expect(say(NOW, 400).pressing).toBe(true)
})

it('does not mind a clock that was set back', () => {
  const ahead = backupReminder({ lastMade: '2027-01-01T00:00:00.000Z', changes: 2 }, NOW)
  expect(ahead).toMatchObject({ changes: 2, days: 0, pressing: false })
})

it('counts what the chair did, not the facts that followed from it', async () => {
  const one = laptop({ a: someCase('A').map((fact) => ({ ...fact, action: 'één' })) })
  expect(await changesOn(one)).toBe(1)
  expect(await changesOn(laptop({ a: someCase('A'), b: someCase('B') }))).toBe(32)
})

it('begins anew with a backup that was saved, and only with that', async () => {
  const one = laptop({ a: someCase('A'), b: someCase('B') })
  const made = granted(await one.backups.make(PASSPHRASE))
  expect(await changesOn(one)).toBe(32)
  note(one, 'a', 'x')
  granted(await one.backups.noteSaved(made))
  // Noted between making and saving: it is not in the file.
  expect(await changesOn(one)).toBe(1)
  expect(granted(await one.backups.reminder()).lastMade).toBe('2026-12-03T11:00:00.000Z')
  note(one, 'b', 'y')
  note(one, 'c', 'z')
  expect(await changesOn(one)).toBe(3)
  one.cases.delete('c')
  await save(one)
  expect(await changesOn(one)).toBe(0)
})

it('opens only the logs that changed', async () => {
  const one = laptop({ a: someCase('A'), b: someCase('B') })
  await save(one)
  note(one, 'b', 'x')
  const read: string[] = []
  const cases: Laptop['parts']['cases'] = {
    ...one.parts.cases,
    read: (id) => {
      read.push(id)
      return one.parts.cases.read(id)
    },
  }
  const backups = createBackups({ ...one.parts, cases }, ageHere(1))
  expect(granted(await backups.reminder()).changes).toBe(1)
  expect(read).toEqual(['b'])
})

it('counts a log that was sealed together by what is later in it, and what was erased as one', async () => {
  const one = laptop({ a: someCase('A') })
  await save(one)
  note(one, 'a', 'x')
  note(one, 'a', 'y')
  granted(await one.parts.cases.rewrite('a', (one.cases.get('a') ?? []).slice(3)))
  expect(await changesOn(one)).toBe(2)
  await save(one)
  granted(await one.parts.cases.rewrite('a', (one.cases.get('a') ?? []).slice(0, 5)))
  expect(await changesOn(one)).toBe(1)
})

it('does not open case after case where it is pressing anyway', async () => {
  const many = Array.from({ length: 60 }, (_, index) => [`z${index}`, someCase(`Z${index}`)])
  const one = laptop(Object.fromEntries(many))
  let read = 0
  const cases: Laptop['parts']['cases'] = {
    ...one.parts.cases,
    read: (id) => {
      read += 1
      return one.parts.cases.read(id)
    },
  }
  const backups = createBackups({ ...one.parts, cases }, ageHere(1))
  expect(granted(await backups.reminder())).toMatchObject({ changes: 960, pressing: true })
  expect(read).toBe(25)
})

it('knows that what was put back is in a backup', async () => {
  const old = laptop({ a: someCase('A'), b: someCase('B') })
  const { file } = granted(await old.backups.make(PASSPHRASE))
  const fresh = laptop({ c: someCase('C') })
  const opened = granted(await fresh.backups.open(file, PASSPHRASE))
  const cases = new Map([['a', 'add'] as const, ['b', 'add'] as const])
  const restored = await opened.restore({ cases, settings: false, copyCode: (code) => code })
  granted(await fresh.backups.noteRestored(restored))
  expect(granted(await fresh.backups.reminder())).toMatchObject({ changes: 16, lastMade: null })
  note(fresh, 'a', 'x')
  expect(await changesOn(fresh)).toBe(17)
})

it('takes a note that cannot be read for none: better too soon than too late', async () => {
  const one = laptop({ a: someCase('A') })
  await save(one)
  for (const rubbish of [7, 'x', [], {}, { lastMade: 'gisteren', cases: {} }, { cases: [1] }]) {
    one.memory.kept = rubbish
    expect(granted(await one.backups.reminder())).toMatchObject({ changes: 16, lastMade: null })
  }
})
