/**
 * @typedef {object} Contestant who makes a PDF of a page with one table
 * @property {string} name
 * @property {(paper: import('#documents').Paper) => Promise<ArrayBuffer>} make
 */

/**
 * The table of such a page.
 *
 * @param {import('#documents').Paper} paper
 * @returns {import('#documents').Table}
 */
export function tableIn({ sections }) {
  const [block] = sections[0]?.blocks ?? []
  if (block?.kind !== 'table') throw new Error('the page has no table')
  return block
}
