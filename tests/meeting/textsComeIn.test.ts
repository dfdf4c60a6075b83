import { expect, it } from 'vitest'
import { composePaper, dataOf, pdfOf } from '#documents'
import { leidraad } from '#guide'
import { project } from '#projector'
import { docxOf } from '../../src/documents/docx/docxOf'
import { readPdf, textOf } from '../documents/pdf/readPdf'
import { letter } from '../documents/letter'
import { eenFocusoverleg } from '../driver/eenFocusoverleg'

// A word processor ends a line with a sign of its own. What is pasted comes in at one place, and from there on no two words are
// glued together: not on the console, not on the wall, on no paper.

const PASTED = 'Belt moeder\u000BKomt vrijdag langs\u0085En maandag'

it('what was pasted out of a word processor keeps its words apart, on the console, the wall and every paper', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.goesTo('beeld.zorgen')
  await overleg.says(null, 'beeld.zorgen', PASTED)
  const said = overleg.meeting.entries.at(-1)?.text
  expect(said).toBe('Belt moeder\nKomt vrijdag langs\nEn maandag')
  const wall = JSON.stringify(project(leidraad, overleg.state, overleg.id, 'nl'))
  expect(wall).toContain('moeder\\nKomt')

  await overleg.agrees(PASTED, { id: 'a' })
  await overleg.closes()
  const { state, meeting } = overleg
  const paper = await composePaper({ kind: 'agreements' }, state, meeting, 'nl')
  const pdf = readPdf((await pdfOf(paper, letter)).bytes)
  const papers = {
    pdf: textOf(pdf.painted),
    docx: await inflated(await docxOf(paper)),
    csv: await dataOf({ kind: 'list' }, state, meeting, 'nl'),
  }
  for (const [kind, text] of Object.entries(papers)) {
    expect(text, kind).not.toMatch(/moederKomt|langsEn/)
    expect(text, kind).toContain('Komt vrijdag')
  }
})

async function inflated(docx: Blob): Promise<string> {
  const { inflateRawSync } = await import('node:zlib')
  const zip = Buffer.from(await docx.arrayBuffer())
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const length = zip.readUInt16LE(at + 28)
    const head = zip.readUInt32LE(at + 42)
    if (zip.toString('utf8', at + 46, at + 46 + length) === 'word/document.xml') {
      const from = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28)
      return inflateRawSync(zip.subarray(from, from + zip.readUInt32LE(at + 20))).toString('utf8')
    }
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  throw new Error('no words')
}
