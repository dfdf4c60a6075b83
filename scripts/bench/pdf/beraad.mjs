import { pdfOf } from '#documents'

/** Beraad's own, tags and outline included. @type {import('./contestant.mjs').Contestant} */
export const beraad = {
  name: 'Beraad',
  make: async (paper) => (await pdfOf(paper, await fonts)).bytes,
}

const fonts = import('../../../src/documents/pdf/fonts.ts').then(({ fetchFonts }) => fetchFonts())
