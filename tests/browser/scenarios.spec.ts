import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { playScenario } from '../../scripts/scenario/playScenario.mjs'
import { findChromium } from '../../scripts/parts/findChromium.mjs'

const scenarios = { 'example-short': 1, 'example-direct-safety': 1, 'five-meetings': 5 }

for (const [name, meetings] of Object.entries(scenarios)) {
  test(`the scenario ${name} plays and everything expected of it holds`, async ({ baseURL }) => {
    test.setTimeout(400_000)
    const out = mkdtempSync(join(tmpdir(), 'beraad-played-'))
    const passed = await playScenario({
      file: `tests/scenarios/${name}.json`,
      out,
      address: baseURL ?? '',
      executablePath: findChromium() ?? '',
    })
    for (let meeting = 1; meeting <= meetings; meeting += 1) {
      expect(read(out, `${meeting}/result.json`)).toEqual({ passed: true, failures: [] })
    }
    expect(passed).toBe(true)
    const requests = read(out, `${meetings}/requests.json`) as readonly string[]
    const elsewhere = requests.filter((url) => !/^(blob:)?http:\/\/localhost:\d+\//.test(url))
    expect(elsewhere).toEqual([])
  })
}

function read(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}
