import { expect, it } from 'vitest'
import { ok, randomId, refused, systemClock } from '#base'
import { createBackups, type Backups } from '#exchange'
import { ageHere } from '../../src/exchange/age/ageHere'
import { laptop as realLaptop, type TestVault } from '../vault/laptop'
import { busyCase } from './busyCase'
import { codeOf, granted, PASSPHRASE } from './laptop'
import { someCase } from './someCase'

/** Backups of a real vault, put together as the program does it. */
function backupsOf(vault: TestVault): Backups {
  const parts = {
    cases: vault.cases,
    settings: {
      get: vault.settings.get,
      put: vault.settings.put,
      parse: (outside: unknown) =>
        Array.isArray(outside) ? ok(outside.map(String)) : refused('no-settings'),
    },
    memory: vault.backups,
    keepSummary: (id: string, { code }: { readonly code: string }, count: number) =>
      vault.summaries.put(id, { line: code }, count),
    clock: systemClock,
    makeId: randomId,
    device: () => 'this-device',
    app: '0.1.0',
  }
  return createBackups(parts, ageHere(1))
}

it('carries every case from one vault to another with its own keys', async () => {
  const old = await realLaptop().work()
  for (const [id, log] of [['een', someCase('A')] as const, ['twee', busyCase('B')] as const]) {
    granted(await old.cases.create(id))
    granted(await old.cases.append(id, log))
  }
  granted(await old.settings.put(['Politie']))
  const { file } = granted(await backupsOf(old).make(PASSPHRASE))

  const fresh = await realLaptop().work()
  const opened = granted(await backupsOf(fresh).open(file, PASSPHRASE))
  const cases = new Map(opened.preview.cases.map(({ id }) => [id, 'add' as const]))
  const restored = await opened.restore({ cases, settings: true, copyCode: (code) => code })
  expect(restored).toMatchObject({ settings: true, trouble: null })
  await fresh.lock()
  granted(await fresh.unlock('vier woorden zonder verband'))
  expect(granted(await fresh.cases.read('een')).facts).toEqual(someCase('A'))
  expect(granted(await fresh.cases.read('twee')).facts).toEqual(busyCase('B'))
  expect(granted(await fresh.settings.get())).toEqual(['Politie'])
  const { digests, toRemake } = granted(await fresh.summaries.all())
  expect(toRemake).toEqual([])
  expect(digests.get('twee')).toEqual({ line: 'B-b' })
})

it('makes nothing of a locked vault, and puts nothing back into one that another window writes', async () => {
  const device = realLaptop()
  const vault = await device.work()
  granted(await vault.cases.create('een'))
  granted(await vault.cases.append('een', someCase('A')))
  const { file } = granted(await backupsOf(vault).make(PASSPHRASE))
  granted(await vault.cases.destroy('een'))

  const reader = await device.open()
  granted(await reader.unlock('vier woorden zonder verband'))
  const opened = granted(await backupsOf(reader).open(file, PASSPHRASE))
  const cases = new Map([['een', 'add'] as const])
  const restored = await opened.restore({ cases, settings: false, copyCode: (code) => code })
  expect(restored).toMatchObject({ added: [], trouble: { code: 'not-the-writer' } })
  expect(granted(await vault.cases.list())).toEqual([])

  await vault.lock()
  expect(codeOf(await backupsOf(vault).make(PASSPHRASE))).toBe('locked')
})
