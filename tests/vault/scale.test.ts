import { expect, it } from 'vitest'
import { fact, granted, laptop, PASSPHRASE } from './laptop'

it('reads a case of twenty thousand facts, running or closed', async ({ annotate }) => {
  const vault = await laptop().work()
  const log = Array.from({ length: 20_000 }, (_, index) => fact(`${index} ${'woord '.repeat(80)}`))
  granted(await vault.cases.create('zaak-1'))
  granted(await vault.cases.append('zaak-1', log))
  const read = async () => {
    await vault.lock()
    granted(await vault.unlock(PASSPHRASE))
    const start = performance.now()
    expect(granted(await vault.cases.read('zaak-1')).facts).toHaveLength(20_000)
    return Math.round(performance.now() - start)
  }
  const running = await read()
  await vault.writer.becomeWriter()
  granted(await vault.cases.rewrite('zaak-1', log))
  const closed = await read()
  await annotate(`20,000 facts of 600 bytes: running ${running} ms, closed ${closed} ms`)
  expect(closed).toBeLessThan(running)
})
