import { describe, expect, it } from 'vitest'
import { REGISTERS } from '#i18n'
import { fourAgreements } from '../story'
import { makePdf } from './makePdf'

// The rules of PDF/UA-1 (ISO 14289-1, in brackets the numbers of the Matterhorn protocol) that a file without XMP fails; the
// others are held by agreementsPdf.test.ts and by reading each file at all (readContent, readStructure).
describe('what the PDF says of itself', () => {
  it.each([
    ['nl', 'nl', 'Wie doet wat wanneer'],
    ['en', 'en', 'Who does what when'],
  ] as const)(
    'is a metadata stream in the catalog of %s (06-001)',
    async (register, language, title) => {
      const { catalog, metadata, raw } = await makePdf(fourAgreements, register)
      const object = /\/Metadata (\d+) 0 R/.exec(catalog)?.[1]
      expect(raw).toMatch(
        new RegExp(
          `\n${object} 0 obj\n<</Type /Metadata /Subtype /XML /Length \\d+>>\nstream\n<\\?xpacket begin`,
        ),
      )
      // The length that the file names is the whole packet, to its end (5-1).
      expect(metadata.startsWith('<?xpacket begin="\ufeff"')).toBe(true)
      expect(metadata.endsWith('<?xpacket end="r"?>')).toBe(true)
      // pdfuaid:part (06-002), dc:title (06-003).
      expect(metadata).toContain('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"')
      expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(metadata).toContain(`<rdf:li xml:lang="x-default">${title}</rdf:li>`)
      expect(metadata).toContain(`<rdf:li xml:lang="${language}">${title}</rdf:li>`)
    },
  )

  it('tells nothing of the case, nor when it was made', async () => {
    const { metadata } = await makePdf(fourAgreements)
    expect(metadata).not.toMatch(/OEF|Gemeente|moeder|20\d\d-|Date/)
  })

  it.each(REGISTERS)('says of each list that its labels count nothing (%s)', async (register) => {
    const { attributesOf } = await makePdf(fourAgreements, register)
    expect(attributesOf('L')).toEqual(['/O /List /ListNumbering /None'])
    expect(new Set(attributesOf('TH'))).toEqual(
      new Set(['/O /Table /Scope /Column', '/O /Table /Scope /Row']),
    )
  })
})
