import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { drawFolders } from '../scripts/architecture/drawFolders.mjs'
import { importsOf } from '../scripts/architecture/importsOf.mjs'
import { mayOpen, mayOpenInScreens } from '../scripts/lint/rooms.mjs'

const folder = mkdtempSync(join(tmpdir(), 'beraad-architecture-'))
afterAll(() => rmSync(folder, { recursive: true }))

const page = readFileSync('docs/architecture.md', 'utf8')

function check(...path: readonly string[]) {
  return spawnSync('node', ['scripts/architecture.mjs', '--check', ...path], { encoding: 'utf8' })
}

describe('docs/architecture.md', () => {
  it('draws the rooms and the folders of screens as the imports have them', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '' })
  })

  it('is called out of date as soon as one arrow is missing', () => {
    const old = join(folder, 'architecture.md')
    writeFileSync(old, page.replace(/^ {2}f_answers --> f_fields\n/m, ''))
    const { status, stderr } = check(old)
    expect(status).toBe(1)
    expect(stderr).toContain('run npm run architecture')
  })

  it('has a box for every room and for every folder of screens', () => {
    for (const each of [...Object.keys(mayOpen), ...Object.keys(mayOpenInScreens)])
      expect(page).toContain(`  f_${each}["${each}"]\n`)
  })
})

describe('the walk with one agreement', () => {
  const walks = page.split('<!-- walk: ').slice(1)

  it('goes from the key to the disk, to the wall and to paper', () => {
    expect(walks).toHaveLength(3)
  })

  it.each(walks)('%#: its files are there, and no more than it says', (walk) => {
    const most = Number(/at most (\d+)/.exec(walk)?.[1])
    const files = Array.from(walk.matchAll(/^\d+\. `(src\/[^`]+)`/gm), (found) => found[1] ?? '')
    expect(files.filter((file) => !existsSync(file))).toEqual([])
    expect(files.length).toBeGreaterThan(5)
    expect(files.length).toBeLessThanOrEqual(most)
    // Half of what it was, and no more.
    expect([19, 10, 15]).toContain(most)
  })
})

describe('the imports of src', () => {
  it('are all seen: static and lazy ones, types and re-exports, by door and by path; packages are not', () => {
    const texts = {
      'up/index.ts': `export { low } from '../low/low'\nimport 'react'\n`,
      'up/lazy.ts': `export const lazy = () => import('#low')\n`,
      'up/type.tsx': `import type { Low } from '../low'\nexport type Up = Low\n`,
      'low/index.ts': `export type Low = 1\n`,
      'low/low.ts': `export const low = 1\n`,
    }
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, 'src', file)), { recursive: true })
      writeFileSync(join(folder, 'src', file), text)
    }
    const seen = importsOf(join(folder, 'src')).map(({ from, to }) => `${from} ${to}`)
    expect(seen.toSorted()).toEqual([
      'up/index.ts low/low.ts',
      'up/lazy.ts low/index.ts',
      'up/type.tsx low/index.ts',
    ])
  })

  it('are drawn without the short cuts', () => {
    const uses = new Map([
      ['top', new Set(['middle', 'ground'])],
      ['middle', new Set(['ground'])],
      ['ground', new Set<string>()],
    ])
    const arrows = drawFolders(uses)
      .split('\n')
      .filter((line) => line.includes('-->'))
    expect(arrows).toEqual(['  f_top --> f_middle', '  f_middle --> f_ground'])
  })
})
