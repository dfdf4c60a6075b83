import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { textsFor } from '#i18n'
import type { Paper } from '../paper'
import { blockIn, runs } from './blockIn'
import { coreProperties } from './coreProperties'
import { clean, sizesOf, styles } from './docxStyle'
import { undated } from './undated'

/** A paper for the word processor, with the headings and tables of the PDF. The package is loaded with this file. */
export async function docxOf(paper: Paper): Promise<Blob> {
  const texts = await textsFor(paper.register)
  const { mark, title, subtitle, sections, footer } = paper
  const pages = texts.t('common', 'pageOf', { page: '{page}', pages: '{pages}' })
  const document = new Document({
    title: clean(title),
    // Not the name of whoever uses the machine.
    creator: 'Beraad',
    lastModifiedBy: 'Beraad',
    styles: styles(paper),
    sections: [
      {
        properties: { page: { margin: { top: 900, bottom: 1000, left: 900, right: 900 } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'quiet',
                children: [new TextRun(`${clean(footer)}   `), numbered(pages)],
              }),
            ],
          }),
        },
        children: [
          ...(mark === null ? [] : [new Paragraph({ style: 'quiet', text: clean(mark) })]),
          new Paragraph({ heading: 'Heading1', text: clean(title) }),
          new Paragraph({ style: 'quiet', children: runs(subtitle.join(' · '), false) }),
          ...sections.flatMap(({ heading, blocks }) => [
            new Paragraph({ heading: 'Heading2', text: clean(heading), keepNext: true }),
            ...blocks.flatMap((block) => blockIn(block, sizesOf(paper.isLarge).plain)),
          ]),
        ],
      },
    ],
  })
  return undated(await Packer.toBlob(document, undefined, [coreProperties(clean(title))]))
}

/** "bladzijde 1 van 2", counted by the word processor. */
function numbered(pages: string): TextRun {
  const pieces = pages.split(/(\{pages?\})/)
  return new TextRun({
    children: pieces.map((piece) => {
      if (piece === '{page}') return PageNumber.CURRENT
      return piece === '{pages}' ? PageNumber.TOTAL_PAGES : piece
    }),
  })
}
