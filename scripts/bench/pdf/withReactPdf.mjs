import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url'
import { Document, Font, Page, pdf, Text, View } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import { tableIn } from './contestant.mjs'

Font.register({
  family: 'SourceSans3',
  fonts: [
    { src: regular, fontWeight: 400 },
    { src: semibold, fontWeight: 600 },
  ],
})

/** The same page by @react-pdf/renderer. @type {import('./contestant.mjs').Contestant} */
export const withReactPdf = {
  name: '@react-pdf/renderer',
  make: async (paper) => (await pdf(page(paper)).toBlob()).arrayBuffer(),
}

const bold = /** @type {const} */ ({ fontWeight: 600 })

/** @param {import('#documents').Paper} paper */
function page(paper) {
  const { columns, rows } = tableIn(paper)
  const cellStyle = (/** @type {number} */ at) => ({
    width: `${columns[at]?.share ?? 0}%`,
    paddingRight: 8,
  })
  const head = h(
    View,
    { fixed: true, style: { flexDirection: 'row', borderBottom: 0.6 } },
    columns.map(({ header }, at) =>
      h(Text, { key: at, style: { ...bold, ...cellStyle(at) } }, header),
    ),
  )
  const body = rows.map((cells, row) =>
    h(
      View,
      {
        key: row,
        wrap: false,
        style: { flexDirection: 'row', borderBottom: 0.6, paddingVertical: 6 },
      },
      cells.map((cell, at) =>
        h(
          View,
          { key: at, style: cellStyle(at) },
          cell.map(({ text, tone }, line) =>
            h(
              Text,
              {
                key: line,
                style: {
                  fontSize: tone === 'quiet' ? 9 : 10,
                  fontWeight: tone === 'strong' ? 600 : 400,
                },
              },
              text,
            ),
          ),
        ),
      ),
    ),
  )
  return h(
    Document,
    { title: paper.title, language: paper.language },
    h(
      Page,
      { size: 'A4', style: { fontFamily: 'SourceSans3', fontSize: 10, padding: 48 } },
      h(Text, { style: { fontSize: 20, ...bold } }, paper.title),
      h(Text, {}, paper.subtitle.join(' · ')),
      h(Text, { style: bold }, paper.sections[0]?.heading ?? ''),
      head,
      body,
      h(
        View,
        {
          fixed: true,
          style: { position: 'absolute', bottom: 24, left: 48, right: 48, fontSize: 9 },
        },
        h(Text, {
          render: ({ pageNumber, totalPages }) =>
            `${paper.footer} pagina ${pageNumber} van ${totalPages ?? ''}`,
        }),
      ),
    ),
  )
}
