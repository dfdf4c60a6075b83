import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Paper } from '#documents'
import { folded, linesOf } from '../papers/linesOf'
import { makeFiles, type Made } from './makeFiles'
import { stories } from './stories'

const NEEDED: Readonly<Record<string, string>> = {
  qpdf: 'qpdf',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  soffice: 'libreoffice-writer and libreoffice-calc',
}

const folder = mkdtempSync(join(tmpdir(), 'beraad-documents-'))
const made = new Map<string, readonly Made[]>()

beforeAll(async () => {
  const missing = Object.keys(NEEDED).filter((each) => !isThere(each))
  if (missing.length > 0)
    throw new Error(
      `These programs are needed and not there: ${missing.map((each) => `${each} (package ${NEEDED[each]})`).join(', ')}`,
    )
  for (const [name, { facts, meeting }] of Object.entries(stories)) {
    mkdirSync(join(folder, name))
    made.set(name, await makeFiles(join(folder, name), facts, meeting))
  }
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(Object.keys(stories))('every paper of the story "%s"', (story) => {
  it('is a PDF without a fault (qpdf)', () => {
    for (const { name, path } of papers(story))
      expect([name, run('qpdf', ['--check', `${path}.pdf`])]).toEqual([
        name,
        expect.stringContaining('No syntax or stream encoding errors found'),
      ])
  })

  it('says its title and its language, and is tagged (pdfinfo, qpdf)', () => {
    for (const { path, paper } of papers(story)) {
      const info = run('pdfinfo', [`${path}.pdf`])
      expect(info).toMatch(new RegExp(`^Title: +${paper.title}$`, 'm'))
      expect(info).toMatch(/^Tagged: +yes$/m)
      expect(run('qpdf', ['--json', '--json-key=qpdf', `${path}.pdf`])).toContain(
        `"/Lang": "u:${paper.language}"`,
      )
    }
  })

  it('has every word of its tagged text (pdfinfo)', () => {
    for (const { path, paper } of papers(story)) {
      const text = folded(run('pdfinfo', ['-struct-text', `${path}.pdf`]))
      for (const { heading } of paper.sections) expect(text).toContain(heading)
    }
  })

  it('is read in its order, and with nothing to complain of (pdftotext)', () => {
    for (const { path, paper } of papers(story)) {
      const text = folded(run('pdftotext', ['-raw', '-enc', 'UTF-8', `${path}.pdf`, '-']))
      let from = 0
      for (const line of plainLinesOf(paper)) {
        const at = text.indexOf(line, from)
        expect([paper.title, line, at >= from]).toEqual([paper.title, line, true])
        from = at
      }
    }
  })

  it('opens in a word processor, with its words in order (LibreOffice)', () => {
    const files = papers(story).map(({ path }) => `${path}.docx`)
    convert(story, 'txt:Text (encoded):UTF8', files)
    for (const { path, paper } of papers(story)) {
      const text = folded(readFileSync(`${path}.txt`, 'utf8'))
      expect(text).toContain(paper.title)
      for (const { heading } of paper.sections) expect(text).toContain(heading)
      for (const line of plainLinesOf(paper)) expect(text).toContain(line)
    }
  }, 120_000)

  it('opens in a spreadsheet as text (LibreOffice)', () => {
    const list = readFileSync(join(folder, story, 'list.csv'), 'utf8')
    convert(story, 'html', [join(folder, story, 'list.csv')], 'CSV:59,34,UTF8')
    const table = readFileSync(join(folder, story, 'list.html'), 'utf8')
    expect(table.match(/<tr[\s>]/g)).toHaveLength(list.split('\r\n').length - 1)
    // A cell that was calculated has a formula of its own, one with text has none.
    expect(table).not.toMatch(/data-sheets-formula|sdformula/)
    if (story === 'hard') expect(table).toContain("'=1+1")
  }, 120_000)
})

function papers(story: string): readonly Made[] {
  return made.get(story) ?? []
}

function isThere(program: string): boolean {
  return spawnSync(program, [program.startsWith('pdf') ? '-v' : '--version']).error === undefined
}

/** What a program says on either way out; it must not complain. */
function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  expect([program, status, stderr]).toEqual([program, 0, ''])
  return stdout
}

function convert(story: string, to: string, files: readonly string[], from?: string): void {
  const filter = from === undefined ? [] : [`--infilter=${from}`]
  const own = `-env:UserInstallation=file://${join(folder, 'office')}`
  const out = ['--outdir', join(folder, story)]
  execFileSync('soffice', [own, '--headless', ...filter, '--convert-to', to, ...out, ...files], {
    stdio: 'ignore',
    timeout: 110_000,
  })
}

/** The lines of a paper that stand on one page and hold only signs which every program shows the same. */
function plainLinesOf(paper: Paper): readonly string[] {
  return linesOf(paper).filter(
    (line) => line.length < 2000 && /^[\u0020-\u024f\u2010-\u2027]+$/.test(line),
  )
}
