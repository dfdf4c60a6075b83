import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { FactBody } from '#conference'
import { composePaper } from '#documents'
import { docxOf } from '../../../src/documents/docx/docxOf'
import { agreed, family, fourAgreements, held, meetingOf, mustBe, tell } from '../story'

async function wordsIn(facts: readonly FactBody[]) {
  const state = tell(facts)
  const paper = await composePaper({ kind: 'agreements' }, state, meetingOf(state), 'nl')
  const file = Buffer.from(await (await docxOf(paper)).arrayBuffer())
  return {
    body: unzip(file, 'word/document.xml'),
    styles: unzip(file, 'word/styles.xml'),
    core: unzip(file, 'docProps/core.xml'),
  }
}

/** One file out of a zip, found through its central directory. */
function unzip(zip: Buffer, name: string): string {
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const length = zip.readUInt16LE(at + 28)
    const offset = zip.readUInt32LE(at + 42)
    if (zip.toString('utf8', at + 46, at + 46 + length) === name) {
      const from = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
      const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20))
      return (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8')
    }
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  throw new Error(`No ${name}`)
}

it('has the headings, the tables and the words of the page', async () => {
  const { body, core } = await wordsIn(fourAgreements)
  expect(body.match(/w:val="Heading1"/g)).toHaveLength(1)
  expect(body.match(/w:val="Heading2"/g)).toHaveLength(4)
  expect(body.match(/<w:tbl>/g)).toHaveLength(2)
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(body).toContain('Regelt de AWARE-knop en legt moeder uit hoe die werkt')
  expect(core).toContain('<dc:title>Wie doet wat wanneer</dc:title>')
  expect(core).not.toMatch(/Un-named|OEF/)
  // Not when it was made: that tells when somebody worked on a case.
  expect(core).not.toMatch(/dcterms|\d{4}-\d\d/)
})

it('has headings that a word processor knows, and rows that are not cut', async () => {
  const { body, styles } = await wordsIn(fourAgreements)
  for (const [style, level] of [
    ['Heading1', '0'],
    ['Heading2', '1'],
  ])
    expect(styles).toMatch(
      new RegExp(`w:styleId="${style}">(?:(?!</w:style>).)*<w:outlineLvl w:val="${level}"/>`),
    )
  const rows = body.match(/<w:tr>/g)?.length
  expect(rows).toBe(2 + 1 + 4)
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(rows ?? 0)
})

it('has columns as wide as their longest word, and as wide as the sheet together', async () => {
  const guard = { kind: 'other', name: 'Jeugdbeschermingstafel' } as const
  const { body } = await wordsIn([...family, ...held(), mustBe({ id: 'b1', guard })])
  const widths = Array.from(body.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width))
  const [what = 0, who = 0, otherwise = 0] = widths
  // 22 letters of 10.5 points, a little more than half of that each.
  expect(who).toBeGreaterThan(22 * 10.5 * 20 * 0.5)
  expect(Math.abs(what + who + otherwise - 10_106)).toBeLessThan(3)
})

it('breaks no name of an organisation where a program sets it in a wider letter', async () => {
  const who = { kind: 'other', name: 'Jeugdbescherming' } as const
  const { body } = await wordsIn([...family, ...held(), agreed({ id: 'a1', who })])
  const [, width] = /<w:gridCol w:w="(\d+)"/.exec(body) ?? []
  // DejaVu Sans in bold, which LibreOffice takes where it lacks ours, is 0.69 em wide on average.
  expect(Number(width)).toBeGreaterThan(16 * 10.5 * 20 * 0.69)
})

it('keeps a Dutch line Dutch that begins with a name from right to left', async () => {
  const what = '\u0641\u0627\u0637\u0645\u0629 is nooit alleen;'
  const { body } = await wordsIn([...family, ...held(), agreed({ id: 'a1', what })])
  expect(body).toContain('\u2068\u0641\u0627\u0637\u0645\u0629\u2069 is nooit alleen;')
  expect(body).not.toContain('<w:bidi/>')
})

it('takes any text: signs of XML, control signs, half letters, Arabic', async () => {
  const what = 'a <b> & "c"\u0000\u0008\ud800 \u0641\u0627\u0637\u0645\u0629'
  const { body } = await wordsIn([
    ...family,
    ...held(),
    agreed({ id: 'a1', what }),
    agreed({ id: 'a2', what: '\u0641\u0627\u0637\u0645\u0629 \u062A\u062A\u0635\u0644' }),
  ])
  expect(body).toContain('a &lt;b&gt; &amp; &quot;c&quot;\ufffd \u0641\u0627\u0637\u0645\u0629')
  expect(body).toContain('<w:bidi/>')
})

it('tells in no file of it when it was made, and is the same each time', async () => {
  const state = tell(fourAgreements)
  const paper = await composePaper({ kind: 'agreements' }, state, meetingOf(state), 'nl')
  const bytesOf = async () => Buffer.from(await (await docxOf(paper)).arrayBuffer())
  const made = await bytesOf()
  let at = made.readUInt32LE(made.lastIndexOf('PK\u0005\u0006') + 16)
  let files = 0
  while (made.readUInt32LE(at) === 0x02014b50) {
    const head = made.readUInt32LE(at + 42)
    // 1 January 1980, midnight: the first moment that a zip file can tell.
    expect([made.readUInt32LE(at + 12), made.readUInt32LE(head + 10)]).toEqual([0x210000, 0x210000])
    files += 1
    at += 46 + made.readUInt16LE(at + 28) + made.readUInt16LE(at + 30) + made.readUInt16LE(at + 32)
  }
  expect(files).toBeGreaterThan(5)
})
