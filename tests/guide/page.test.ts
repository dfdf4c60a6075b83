import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { GATE_TABLE } from './gateTable'
import { INVENTORY } from './inventory'

const folder = mkdtempSync(join(tmpdir(), 'beraad-guide-'))
afterAll(() => rmSync(folder, { recursive: true }))

const page = readFileSync('docs/guide.md', 'utf8')

function check(...path: readonly string[]) {
  return spawnSync('node', ['scripts/guide-diagram.mjs', '--check', ...path], { encoding: 'utf8' })
}

describe('docs/guide.md', () => {
  it('is what the data says', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '' })
  })

  it('is called out of date as soon as one arrow is missing', () => {
    const old = join(folder, 'guide.md')
    writeFileSync(old, page.replace(/^.*: stabiele\n/m, ''))
    const { status, stderr } = check(old)
    expect(status).toBe(1)
    expect(stderr).toContain('npm run guide:diagram')
  })

  it('draws every way from one phase to another, and the way to closing', () => {
    for (const { phase, gate, answer, arrives, closing } of GATE_TABLE) {
      if (arrives[0] === phase && !closing) continue
      const from = `${phase}_${gate.replaceAll('.', '_')}`
      const label = closing ? `${answer} (closing plan)` : answer
      expect(page).toContain(`${from} --> ${arrives[0]}_${arrives[1]} : ${label}\n`)
    }
  })

  it('has a line for every row', () => {
    const lines = page.split('\n').filter((line) => /^\| \w+ \| `/.test(line))
    expect(lines).toHaveLength(Object.values(INVENTORY).flat().length)
  })
})
