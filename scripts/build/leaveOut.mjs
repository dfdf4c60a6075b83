/**
 * Replaces packages by an empty module. jsPDF asks for html2canvas, dompurify and canvg (105 kB) only to
 * print HTML and SVG, which the documents never do.
 *
 * @param {readonly string[]} packages
 * @returns {import('vite').Plugin}
 */
export function leaveOut(packages) {
  const empty = '\0beraad:left-out'
  return {
    name: 'beraad:leave-out',
    enforce: 'pre',
    resolveId: (source) => (packages.includes(source) ? empty : undefined),
    load: (id) => (id === empty ? 'export default undefined' : undefined),
  }
}
