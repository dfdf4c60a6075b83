import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { failures } from '../../scripts/parts/failures.mjs'
import { root } from '../../scripts/parts/root.mjs'

it('says at the end once more which tests failed, and how', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beraad-failures-'))
  const report = (name: string, said: object) =>
    writeFileSync(join(folder, name), JSON.stringify(said))
  expect(failures(folder)).toEqual([])
  report('vitest.json', {
    testResults: [
      {
        name: join(root, 'tests/a.test.ts'),
        status: 'failed',
        assertionResults: [
          { fullName: 'a meeting begins', status: 'passed', failureMessages: [] },
          { fullName: 'a meeting ends', status: 'failed', failureMessages: ['Error: it goes on'] },
          { fullName: 'nobody looks', status: 'skipped', failureMessages: [] },
        ],
      },
      {
        name: join(root, 'tests/b.test.ts'),
        status: 'failed',
        message: 'no such file',
        assertionResults: [],
      },
    ],
  })
  report('playwright.json', {
    suites: [
      {
        specs: [{ file: 'wall.spec.ts', title: 'is covered', ok: true, tests: [] }],
        suites: [
          {
            specs: [
              {
                file: 'wall.spec.ts',
                title: 'comes back',
                ok: false,
                tests: [{ results: [{ error: { message: 'timed out' } }] }],
              },
            ],
          },
        ],
      },
    ],
  })
  expect(failures(folder)).toEqual([
    'tests/a.test.ts › a meeting ends: Error: it goes on',
    'tests/a.test.ts › nobody looks: ',
    'tests/b.test.ts › the file itself: no such file',
    'wall.spec.ts › comes back: timed out',
  ])
  rmSync(folder, { recursive: true })
})
