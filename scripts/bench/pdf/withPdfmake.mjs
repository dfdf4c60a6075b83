import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url'
import pdfmake from 'pdfmake/build/pdfmake.js'
import { tableIn } from './contestant.mjs'

/** The same page by pdfmake. @type {import('./contestant.mjs').Contestant} */
export const withPdfmake = {
  name: 'pdfmake',
  make: async (paper) => {
    await letter
    return pdfmake.createPdf(page(paper)).getBuffer()
  },
}

const letter = Promise.all([inBase64(regular), inBase64(semibold)]).then(([one, other]) => {
  pdfmake.addVirtualFileSystem({ 'regular.ttf': one, 'semibold.ttf': other })
  pdfmake.addFonts({ SourceSans3: { normal: 'regular.ttf', bold: 'semibold.ttf' } })
})

/** @param {string} address */
async function inBase64(address) {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** @param {import('#documents').Paper} paper */
function page(paper) {
  const { columns, rows } = tableIn(paper)
  return {
    pageSize: 'A4',
    pageMargins: [45, 48, 45, 56],
    language: paper.language,
    info: { title: paper.title },
    defaultStyle: { font: 'SourceSans3', fontSize: 10, lineHeight: 1.15 },
    footer: (/** @type {number} */ at, /** @type {number} */ of) => ({
      margin: [45, 10],
      fontSize: 9,
      columns: [paper.footer, { text: `pagina ${at} van ${of}`, alignment: 'right' }],
    }),
    content: [
      { text: paper.title, fontSize: 20, bold: true },
      { text: paper.subtitle.join(' · ') },
      { text: paper.sections[0]?.heading ?? '', bold: true, margin: [0, 18, 0, 4] },
      {
        layout: 'lightHorizontalLines',
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: columns.map(({ share }) => `${share}%`),
          body: [
            columns.map(({ header }) => ({ text: header, bold: true, fontSize: 9 })),
            ...rows.map((cells) =>
              cells.map((cell) => ({
                stack: cell.map(({ text, tone }) => ({
                  text,
                  bold: tone === 'strong',
                  fontSize: tone === 'quiet' ? 9 : 10,
                })),
              })),
            ),
          ],
        },
      },
    ],
  }
}
