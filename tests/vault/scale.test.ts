import { expect, it } from 'vitest'
import { fact, granted, laptop, PASSPHRASE } from './laptop'

/** Each is read so many times, in turn; the quickest is what it costs, the rest is what else the machine was doing. */
const TURNS = 5

/** So many facts are written at once while a case runs, as one thing done by a chair is. */
const TOGETHER = 4

it('reads a case of twenty thousand facts, running or closed', async ({ annotate }) => {
  const vault = await laptop().work()
  const log = Array.from({ length: 20_000 }, (_, index) => fact(`${index} ${'woord '.repeat(80)}`))
  granted(await vault.cases.create('loopt'))
  for (let at = 0; at < log.length; at += TOGETHER)
    granted(await vault.cases.append('loopt', log.slice(at, at + TOGETHER)))
  granted(await vault.cases.create('dicht'))
  granted(await vault.cases.rewrite('dicht', log))
  const read = async (id: string) => {
    await vault.lock()
    granted(await vault.unlock(PASSPHRASE))
    const start = performance.now()
    expect(granted(await vault.cases.read(id)).facts).toHaveLength(20_000)
    return performance.now() - start
  }
  const times: { readonly running: number; readonly closed: number }[] = []
  for (let turn = 0; turn < TURNS; turn += 1)
    times.push({ running: await read('loopt'), closed: await read('dicht') })
  const running = Math.min(...times.map((turn) => turn.running))
  const closed = Math.min(...times.map((turn) => turn.closed))
  await annotate(`20,000 facts of 600 bytes: running ${Math.round(running)} ms, closed ${Math.round(closed)} ms`)
  expect(closed).toBeLessThan(running)
})
