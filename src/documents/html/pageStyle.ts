/** How the HTML twin looks, on a screen and on paper: as the PDF does. */
export const pageStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem; max-width: 46rem;
  font: 1rem/1.45 'Source Sans 3', 'Segoe UI', system-ui, sans-serif;
  color: #1d2530; background: #fff; overflow-wrap: break-word;
}
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.1rem; break-after: avoid; }
p { margin: 0.25rem 0; }
.quiet, .subtitle, thead th, dt, footer { color: #55606e; }
.quiet, thead th, footer { font-size: 0.9rem; }
.mark { float: right; font-weight: 600; color: #55606e; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; text-align: start; vertical-align: top; font-weight: 400; }
thead th { border-bottom: 1px solid #1d2530; font-weight: 600; }
tbody tr { border-bottom: 1px solid #cfc8bb; break-inside: avoid; }
td p, th p, dd { overflow-wrap: anywhere; white-space: pre-line; }
.kept { min-width: 8.5rem; }
.whole p { overflow-wrap: break-word; }
.strong { font-weight: 600; }
dl { margin: 0; display: grid; grid-template-columns: 11rem 1fr; gap: 0.3rem 0.75rem; }
dd { margin: 0; }
footer { margin-top: 3rem; }
html.large { font-size: 112.5%; }
@media screen and (max-width: 36rem) {
  body { padding: 1.25rem 1rem; }
  dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.4rem; }
  .table { overflow-x: visible; }
  table, tbody, tr, th, td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  tbody tr { margin-bottom: 0.75rem; padding: 0.5rem 0.75rem; border: 1px solid #cfc8bb; border-radius: 0.4rem; }
  tbody th, tbody td { min-width: 0; padding: 0.3rem 0; }
  tbody [data-label]::before { content: attr(data-label); display: block; font-size: 0.9rem; font-weight: 600; color: #55606e; }
  td p, th p, dd { overflow-wrap: break-word; hyphens: auto; }
}
@page { size: A4; margin: 16mm 16mm 20mm; }
@media print { html { font-size: 10pt; } html.large { font-size: 12pt; } body { padding: 0; max-width: none; } thead { display: table-header-group; } }
`
