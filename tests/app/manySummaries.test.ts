import { expect, it } from 'vitest'
import { parseFact, parseSummary } from '#conference'
import { ok, refused } from '#base'
import { parseSettings } from '#screens/defaults'
import { openVault } from '#vault'
import { readSummaries } from '../../src/app/case/readSummaries'
import { manyCases } from '../screens/overview/rows'
import { granted, laptop, PASSPHRASE } from '../vault/laptop'

it('two thousand cases with their sixteen thousand open agreements are there soon', async ({
  annotate,
}) => {
  const parseDigest = (outside: unknown) => {
    const summary = parseSummary(outside)
    return summary === null ? refused('not-a-summary') : ok(summary)
  }
  const vault = granted(
    await openVault({ parseFact, parseSettings, parseDigest }, laptop().machine),
  )
  granted(await vault.setUp(PASSPHRASE))
  await vault.writer.becomeWriter()
  const cases = manyCases(2_000)
  await Promise.all(cases.map(({ id }) => vault.cases.create(id)))
  await Promise.all(
    cases.map(async ({ id, summary }) => summary && vault.summaries.put(id, summary, 0)),
  )
  const start = performance.now()
  const rows = granted(await readSummaries(vault))
  const took = Math.round(performance.now() - start)
  await annotate(`2,000 summaries read, opened and checked in ${took} ms`)
  expect(rows).toHaveLength(2_000)
  expect(rows.flatMap(({ summary }) => summary?.agreements ?? [])).toHaveLength(16_000)
  expect(took).toBeLessThan(5_000)
  await vault.close()
})
