import { expect, it, onTestFinished } from 'vitest'
import { parseFact, liftLog, parseSummary } from '#conference'
import { ok, refused } from '#base'
import { parseSettings } from '#screens/defaults'
import { openVault } from '#vault'
import { readSummaries } from '../../src/app/case/readSummaries'
import { someCase } from '../exchange/someCase'
import { manyCases } from '../screens/overview/rows'
import { granted, laptop, PASSPHRASE } from '../vault/laptop'
import { processorTime } from '../processorTime'

/** A vault of its own, open, on a laptop on which nobody worked before. */
async function work() {
  const parseDigest = (outside: unknown) => {
    const summary = parseSummary(outside)
    return summary === null ? refused('not-a-summary') : ok(summary)
  }
  const vault = granted(
    await openVault({ parseFact, liftLog, parseSettings, parseDigest }, laptop().machine),
  )
  onTestFinished(vault.close)
  granted(await vault.setUp(PASSPHRASE))
  await vault.writer.becomeWriter()
  return vault
}

it('two thousand cases with their sixteen thousand open agreements are there soon', async ({
  annotate,
}) => {
  const vault = await work()
  const cases = manyCases(2_000)
  await Promise.all(cases.map(({ id }) => vault.cases.create(id)))
  await Promise.all(
    cases.map(async ({ id, summary }) => summary && vault.summaries.put(id, summary, 0)),
  )
  const start = processorTime()
  const rows = granted(await readSummaries(vault))
  const took = Math.round(processorTime() - start)
  await annotate(`2,000 summaries read, opened and checked in ${took} ms`)
  expect(rows).toHaveLength(2_000)
  expect(rows.flatMap(({ summary }) => summary?.agreements ?? [])).toHaveLength(16_000)
  expect(took).toBeLessThan(5_000)
})

it('after an update every summary is made anew, with the facts of a few cases in memory at once', async () => {
  const vault = await work()
  const ids = Array.from({ length: 30 }, (_, index) => `zaak-${index}`)
  for (const id of ids) {
    granted(await vault.cases.create(id))
    granted(await vault.cases.append(id, someCase(id)))
  }
  let open = 0
  let most = 0
  const read = async (id: string) => {
    open += 1
    most = Math.max(most, open)
    const facts = await vault.cases.read(id)
    // What was read is held as long as its summary is being written.
    await new Promise((resolve) => setTimeout(resolve, 5))
    open -= 1
    return facts
  }
  const rows = granted(await readSummaries({ ...vault, cases: { ...vault.cases, read } }))
  expect(rows.map(({ id, summary }) => [id, summary?.code])).toEqual(
    expect.arrayContaining(ids.map((id) => [id, id])),
  )
  expect(rows).toHaveLength(30)
  expect(most).toBe(4)
  expect(granted(await vault.summaries.all()).toRemake).toEqual([])
})
