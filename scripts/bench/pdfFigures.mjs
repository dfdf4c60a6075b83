import { leaveOut } from '../build/leaveOut.mjs'
import { inBenchPage } from './inBenchPage.mjs'
import { spread } from './spread.mjs'

const tables = [
  { count: 12, rounds: 15 },
  { count: 60, rounds: 9 },
  { count: 500, rounds: 5 },
]

/** A page with all three of them. */
const page = {
  input: 'scripts/bench/pdf/page.mjs',
  config: {
    logLevel: /** @type {const} */ ('error'),
    plugins: [leaveOut(['html2canvas', 'dompurify', 'canvg'])],
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 8_000 },
  },
}

/**
 * Times the PDF of 12, 60 and 500 agreements beside pdfmake and @react-pdf/renderer: the same table with the same letter,
 * in a real browser, in one run, in turn. Ours is the only one that is tagged.
 *
 * @param {{ executablePath: string, profile: string }} place an empty profile folder
 * @returns {Promise<Record<string, string>>} figures in words
 */
export async function pdfFigures(place) {
  /** @type {Record<string, Record<string, number[]>>} */
  const times = await inBenchPage(place, page, tables)
  const rows = tables.flatMap(({ count }) =>
    Object.entries(times[count] ?? {}).map(([who, each]) => [
      `PDF of ${count} agreements: ${who}`,
      spread(each),
    ]),
  )
  return Object.fromEntries(rows)
}
