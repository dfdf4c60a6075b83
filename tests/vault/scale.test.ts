import { expect, it } from 'vitest'
import type { Fact } from '#conference'
import { LONGEST_TAIL } from '../../src/vault/cases/tail'
import { fact, granted, laptop, PASSPHRASE } from './laptop'
import { dump } from './rawDisk'

const MANY = 20_000

/**
 * What reading costs is how many records are unsealed. That is counted here, as it is the same each time; how long it
 * takes is only told. `npm run bench` holds the times against those of others, in a real browser.
 */
it('reads a case of twenty thousand facts, running or closed', async ({ annotate }) => {
  const pc = laptop()
  const vault = await pc.work()
  const log = Array.from({ length: MANY }, (_, index) => fact(`${index} ${'woord '.repeat(80)}`))
  granted(await vault.cases.create('zaak-1'))
  for (const one of log) granted(await vault.cases.append('zaak-1', [one]))
  const read = async (): Promise<{ readonly facts: readonly Fact[]; readonly took: number }> => {
    await vault.lock()
    granted(await vault.unlock(PASSPHRASE))
    const start = performance.now()
    const { facts } = granted(await vault.cases.read('zaak-1'))
    return { facts, took: Math.round(performance.now() - start) }
  }
  const recordsOnDisk = async () => ((await dump(pc))['segments'] ?? []).length
  const running = { ...(await read()), records: await recordsOnDisk() }
  await vault.writer.becomeWriter()
  granted(await vault.cases.rewrite('zaak-1', log))
  const closed = { ...(await read()), records: await recordsOnDisk() }
  await annotate(
    `20,000 facts of 600 bytes: running ${running.records} records, ${running.took} ms; ` +
      `closed ${closed.records} records, ${closed.took} ms`,
  )
  expect(running.facts).toEqual(log)
  expect(closed.facts).toEqual(log)
  expect(running.records).toBeLessThan(MANY / LONGEST_TAIL + LONGEST_TAIL)
  expect(closed.records).toBeGreaterThan(0)
  expect(closed.records).toBeLessThan(running.records)
  expect(closed.records).toBeLessThan(MANY / 1_000)
}, 60_000)
