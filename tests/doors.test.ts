import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldersInside, mayOpen, mayOpenInScreens } from '../scripts/lint/rooms.mjs'

/**
 * Each planted file, and what the linter must say of it (nothing, where only the other of two is at fault). A check that
 * cannot fail proves nothing.
 */
const planted: readonly (readonly [file: string, text: string, complaint: RegExp | undefined])[] = [
  ['src/base/up.ts', `import '#guide'`, /base may not open the door of guide/],
  ['src/ui/word.tsx', `export { title } from '#i18n'`, /ui may not open the door of i18n/],
  [
    'src/guide/kernel.ts',
    `export type { State } from '#conference'`,
    /guide may not open the door of conference/,
  ],
  [
    'src/conference/disk.ts',
    `import type { Vault } from '#vault'\nexport type Disk = Vault`,
    /conference may not open the door of vault/,
  ],
  [
    'src/screens/unlock/key.ts',
    `export const vault = () => import('#vault')`,
    /screens may not open the door of vault/,
  ],
  [
    'src/projector/store.ts',
    `export type Store = import('#meeting').Store`,
    /projector may not open the door of meeting/,
  ],
  ['src/vault/words.ts', `export * from '#i18n'`, /vault may not open the door of i18n/],
  ['src/documents/open.ts', `import '#meeting'`, /documents may not open the door of meeting/],
  ['src/screens/decide/other.ts', `import '#screens/share'`, /screens use a relative path/],
  ['src/app/inside.ts', `import '#vault/keys'`, /a room is opened by its index only/],
  ['src/main.tsx', `import './vault/keys/slot'`, /climbs into vault past its door/],
  ['src/meeting/window.ts', `import '../vault/keys/slot'`, /climbs into vault past its door/],
  [
    'src/exchange/deep/window.ts',
    `import '../../conference'`,
    /climbs into conference past its door/,
  ],
  [
    'src/projector/worker.ts',
    `export const key = new URL('../vault/worker.ts', import.meta.url)`,
    /climbs into vault/,
  ],
  ['src/i18n/top.ts', `import '../main'`, /only src\/main.tsx knows everybody/],
  ['src/ui/out.ts', `import '../../tests/setupDom'`, /leads out of src/],
  ['src/utils/odd.ts', `import './odd'`, /src\/utils is not a room/],
  [
    'src/conference/draw.ts',
    `import { useState } from 'react'\nexport const use = useState`,
    /conference may not use react/,
  ],
  [
    'src/meeting/disk.ts',
    `import Dexie from 'dexie'\nexport const open = Dexie`,
    /meeting may not use dexie/,
  ],
  [
    'src/screens/share/pdf.ts',
    `export const pdf = () => import('jspdf')`,
    /screens may not use jspdf/,
  ],
  ['src/screens/share/words.ts', `import 'i18next'`, /screens may not use i18next/],
  ['src/screens/share/store.ts', `import 'zustand/vanilla'`, /screens may not use zustand/],
  [
    'src/screens/share/route.ts',
    `import '@tanstack/react-router'`,
    /screens may not use @tanstack\/react-router/,
  ],
  [
    'src/screens/running/up.ts',
    `export { AnswerFor } from '../answers'`,
    /'\.\.\/answers' runs back up: in screens, answers stands above running\. Move what both need/,
  ],
  [
    'src/screens/fields/up.ts',
    `export const rows = () => import('../answers/entries/EntryRows')`,
    /runs back up: in screens, answers stands above fields/,
  ],
  [
    'src/screens/shared/up.ts',
    `export type { Names } from '../running'`,
    /runs back up: in screens, running stands above shared/,
  ],
  [
    'src/screens/running/aside.ts',
    `export { Rows } from '../list'`,
    /running may not open the door of list: write it down in scripts\/lint\/rooms\.mjs, or move what both need/,
  ],
  [
    'src/screens/answers/family/window.ts',
    `export { RowLine } from '../../list/RowLine'`,
    /enters list beside its door: use '\.\.\/\.\.\/list', and let src\/screens\/list\/index\.ts export/,
  ],
  [
    'src/screens/share/window.ts',
    `import '../list/Rows.module.css'`,
    /enters list beside its door: use '\.\.\/list'/,
  ],
  [
    'src/screens/answers/entries/one.ts',
    `import { two } from '../safety/two'\nexport const one = () => two`,
    undefined,
  ],
  [
    'src/screens/answers/safety/two.ts',
    `export const one = () => import('../entries/one')`,
    /runs back up: in screens\/answers, entries stands above safety\. Two folders never use each other/,
  ],
  [
    'src/screens/console/panels/up.ts',
    `export { Console } from '../Console'`,
    /'\.\.\/Console' runs back up: what stands in screens\/console itself stands above its folders/,
  ],
  [
    'src/screens/console/odd/new.ts',
    `export { usePanels } from '../state/panelState'`,
    /src\/screens\/console\/odd has no place: give it one in scripts\/lint\/rooms\.mjs/,
  ],
  [
    'src/screens/odd/new.ts',
    `export { Back } from '../shared'`,
    /src\/screens\/odd has no place: give it one in scripts\/lint\/rooms\.mjs/,
  ],
  ['src/screens/loose.ts', `import './loose'`, /src\/screens\/loose\.ts stands in no folder/],
  ['src/vault/new.ts', `import 'left-pad'`, /'left-pad' has no home/],
  [
    'src/guide/one.ts',
    `import { two } from './two'\nexport const one = () => two`,
    /import\(no-cycle\)/,
  ],
  [
    'src/guide/two.ts',
    `import { one } from './one'\nexport const two = () => one`,
    /import\(no-cycle\)/,
  ],
  ['src/guide/loose.ts', `export const loose = (x: any): unknown => x`, /no-explicit-any/],
  [
    'src/base/late.ts',
    `const late = async () => {}\nexport const go = () => {\n  late()\n}`,
    /no-floating-promises/,
  ],
  ['src/base/long.ts', 'export {}\n'.repeat(260), /max-lines/],
  ...[
    `const day = (at: string) => at.slice(0, 10)`,
    `const time = (at?: string) => at?.slice(11)`,
    `const both = (at: string) => at.split('T')`,
    'const noon = (day: string) => new Date(`${day}T12:00`)',
    `const since = (at: string) => Date.parse(at)`,
    `const year = (at: Date) => at.getFullYear()`,
    `const WEEK = 7 * 86_400_000`,
    `const SECONDS = 24 * 60 * 60`,
    `const minutes = (spent: number) => spent / 60_000`,
  ].map(
    (cut, index) =>
      [
        `src/guide/cut${index}.ts`,
        `export ${cut}`,
        /beraad\(dates\): .+ cuts or counts a date by hand: use a function of src\/base\/dates\.ts/,
      ] as const,
  ),
  ...[
    `const row = (at: Element) => at.closest('[data-row]')`,
    'const row = (id: string) => document.querySelector(`li[data-row="${id}"] button`)',
    `const NUMBERS = 'input[data-number]'`,
    `const id = (at: HTMLElement) => at.dataset['row']`,
    `const id = ({ dataset: { row } }: HTMLElement) => row`,
    `const isOn = (at: Element) => at.hasAttribute('data-on')`,
  ].map(
    (search, index) =>
      [
        `src/ui/search${index}.ts`,
        `export ${search}`,
        /beraad\(marks\): .+ finds an element by a mark that is for tests and the player: use a ref, an id/,
      ] as const,
  ),
  // No search: a mark that is set, and one that tells the player what opens a field.
  [
    'src/ui/marked.tsx',
    `export const Marked = () => <input data-row="" data-opened-by='[data-action="open"]' />`,
    undefined,
  ],
  ['src/exchange/opener/page.ts', `export const ROW = '[data-row]'`, undefined],
  // No dates: the start of a hash, and how long to wait.
  [
    'src/guide/whole.ts',
    `const WAIT = 60_000\nexport const go = (hash: string) => setTimeout(() => hash.slice(0, 16), WAIT)`,
    undefined,
  ],
]

let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'beraad-doors-'))
  for (const part of ['.oxlintrc.json', 'tsconfig.json', 'package.json', 'scripts'])
    cpSync(part, join(copy, part), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction')
  for (const [file, text] of planted) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), `${text}\n`)
  }
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('the doors of the rooms', () => {
  it('are kept by all that is in src', () => {
    expect(lint('.').filter(({ code }) => /^beraad|no-cycle/.test(code))).toEqual([])
  })

  it.each(planted)('%s is reported', (file, _text, complaint) => {
    const said = plantedComplaints().filter(({ filename }) => filename === file)
    const words = said.map(({ code, message }) => `${code}: ${message}`).join('\n')
    if (complaint === undefined) expect(words).not.toMatch(/beraad\((?:doors|dates|marks)\)/)
    else expect(words).toMatch(complaint)
  })

  it('open downwards only: a door leads to a room that stands lower in the table', () => {
    const fromTheGround = Object.keys(mayOpen)
    for (const [room, doors] of Object.entries(mayOpen)) {
      const below = fromTheGround.slice(0, fromTheGround.indexOf(room))
      expect(
        doors.filter((door) => !below.includes(door)),
        room,
      ).toEqual([])
    }
  })

  it('open downwards only inside screens too, where each folder has a place and says what it is for', () => {
    const fromTheGround = Object.keys(mayOpenInScreens)
    for (const [folder, doors] of Object.entries(mayOpenInScreens)) {
      const below = fromTheGround.slice(0, fromTheGround.indexOf(folder))
      expect(
        doors.filter((door) => !below.includes(door)),
        folder,
      ).toEqual([])
      expect(readFileSync(`src/screens/${folder}/index.ts`, 'utf8')).toMatch(
        new RegExp(`^// ${folder}: `),
      )
    }
    expect(foldersIn('src/screens')).toEqual(fromTheGround.toSorted())
    for (const [folder, order] of Object.entries(foldersInside))
      expect(foldersIn(`src/screens/${folder}`)).toEqual(order.toSorted())
  })

  it('are the same in the linter as in package.json', () => {
    const { imports }: { imports: object } = JSON.parse(readFileSync('package.json', 'utf8'))
    const doors = Object.keys(imports)
    const named = doors.map((door) => door.slice(1).replace('/*', ''))
    expect(named.toSorted()).toEqual(Object.keys(mayOpen).toSorted())
  })
})

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .toSorted()

type Complaint = { readonly code: string; readonly message: string; readonly filename: string }

let found: readonly Complaint[] | undefined
const plantedComplaints = () => (found ??= lint(copy))

function lint(folder: string): readonly Complaint[] {
  const program = join(process.cwd(), 'node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [program, '--format=json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  const report: { diagnostics: Complaint[]; number_of_files: number } = JSON.parse(stdout)
  expect(report.number_of_files).toBeGreaterThan(20)
  return report.diagnostics.map((complaint) => ({
    ...complaint,
    filename: complaint.filename.replaceAll('\\', '/'),
  }))
}
