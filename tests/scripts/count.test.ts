import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countPlaywright, countVitest } from '../../scripts/parts/count.mjs'

let folder: string

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  folder = mkdtempSync(join(tmpdir(), 'beraad-count-'))
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const vitestSaid = (report: object) =>
  writeFileSync(join(folder, 'vitest.json'), JSON.stringify(report))
const playwrightSaid = (stats: object) =>
  writeFileSync(join(folder, 'playwright.json'), JSON.stringify({ stats }))

describe('the last line of the test command', () => {
  it('counts what passed', () => {
    vitestSaid({ numTotalTests: 7, numPassedTests: 7 })
    playwrightSaid({ expected: 3, unexpected: 0, flaky: 0, skipped: 0 })
    expect(countVitest(0, folder)).toEqual({ passed: 7, failed: 0 })
    expect(countPlaywright(0, folder)).toEqual({ passed: 3, failed: 0 })
  })

  it('counts what failed', () => {
    vitestSaid({ numTotalTests: 7, numPassedTests: 5 })
    playwrightSaid({ expected: 3, unexpected: 2, flaky: 0, skipped: 0 })
    expect(countVitest(1, folder)).toEqual({ passed: 5, failed: 2 })
    expect(countPlaywright(1, folder)).toEqual({ passed: 3, failed: 2 })
  })

  it('calls a test that was passed over, or that needed a second try, a failure', () => {
    vitestSaid({ numTotalTests: 7, numPassedTests: 6, numPendingTests: 1 })
    playwrightSaid({ expected: 3, unexpected: 0, flaky: 1, skipped: 1 })
    expect(countVitest(0, folder)).toEqual({ passed: 6, failed: 1 })
    expect(countPlaywright(0, folder)).toEqual({ passed: 3, failed: 2 })
  })

  it('calls a run without tests a failure', () => {
    vitestSaid({ numTotalTests: 0, numPassedTests: 0 })
    expect(countVitest(0, folder)).toEqual({ passed: 0, failed: 1 })
    expect(countPlaywright(0, folder)).toEqual({ passed: 0, failed: 1 })
  })

  it('believes a runner that says something went wrong outside its tests', () => {
    vitestSaid({ numTotalTests: 7, numPassedTests: 7 })
    playwrightSaid({ expected: 3 })
    expect(countVitest(1, folder)).toEqual({ passed: 7, failed: 1 })
    expect(countPlaywright(1, folder)).toEqual({ passed: 3, failed: 1 })
  })
})
