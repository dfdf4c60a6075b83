import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { playScenario } from '../../scripts/scenario/playScenario.mjs'
import { findChromium } from '../../scripts/parts/findChromium.mjs'

/** Each with the number of its meetings. Those in `who-heard` are about one way each in which the wrong one might read it. */
const scenarios = {
  'example-short': 1,
  'example-direct-safety': 1,
  'five-meetings': 5,
  'who-heard/c1': 3,
  'who-heard/c4': 1,
  'who-heard/c4-together': 1,
  'who-heard/h1': 2,
  'who-heard/f1': 1,
  'who-heard/f2': 1,
  'who-heard/f3': 1,
  'who-heard/f4': 1,
  'who-heard/a1': 1,
}

/** What stands on a page of the family, all the same: a page without words would be safe too. */
const readBy: Partial<Record<keyof typeof scenarios, Record<string, string>>> = {
  'who-heard/f4': {
    'gezin-m.html': 'De kinderen slapen bij tante in Zwolle',
    'gezin-v.html': 'levert zijn sleutel in',
  },
  'who-heard/a1': { 'gezin-m.html': 'komt donderdag langs' },
}

for (const [name, meetings] of Object.entries(scenarios) as [keyof typeof scenarios, number][]) {
  test(`the scenario ${name} plays and everything expected of it holds`, async ({ baseURL }) => {
    test.setTimeout(400_000)
    const out = mkdtempSync(join(tmpdir(), 'beraad-played-'))
    const passed = await playScenario({
      file: `tests/scenarios/${name}.json`,
      out,
      address: baseURL ?? '',
      executablePath: findChromium() ?? '',
      // What hangs and what is made is held against what is expected: in words.
      pictures: false,
    })
    for (let meeting = 1; meeting <= meetings; meeting += 1) {
      expect(read(out, `${meeting}/result.json`)).toEqual({ passed: true, failures: [] })
    }
    expect(passed).toBe(true)
    for (const [paper, words] of Object.entries(readBy[name] ?? {}))
      expect(readFileSync(join(out, String(meetings), paper), 'utf8')).toContain(words)
    const requests = read(out, `${meetings}/requests.json`) as readonly string[]
    const elsewhere = requests.filter((url) => !/^(blob:)?http:\/\/localhost:\d+\//.test(url))
    expect(elsewhere).toEqual([])
  })
}

function read(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}
