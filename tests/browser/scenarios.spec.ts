import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { playScenario } from '../../scripts/scenario/playScenario.mjs'
import { findChromium } from '../../scripts/parts/findChromium.mjs'

const scenarios = ['example-short', 'example-direct-safety']

for (const name of scenarios) {
  test(`the scenario ${name} plays and everything expected of it holds`, async ({ baseURL }) => {
    test.setTimeout(240_000)
    const out = mkdtempSync(join(tmpdir(), 'beraad-played-'))
    const passed = await playScenario({
      file: `tests/scenarios/${name}.json`,
      out,
      address: baseURL ?? '',
      executablePath: findChromium() ?? '',
    })
    const result: unknown = JSON.parse(readFileSync(join(out, '1/result.json'), 'utf8'))
    expect(result).toEqual({ passed: true, failures: [] })
    expect(passed).toBe(true)
    const requests: readonly string[] = JSON.parse(
      readFileSync(join(out, '1/requests.json'), 'utf8'),
    )
    const elsewhere = requests.filter((url) => !/^(blob:)?http:\/\/localhost:\d+\//.test(url))
    expect(elsewhere).toEqual([])
  })
}
