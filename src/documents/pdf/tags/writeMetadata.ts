import type { Internals } from './internals'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * What the file says of itself (XMP, ISO 16684-1): its neutral title and that it is made to be read aloud (PDF/UA-1,
 * ISO 14289-1, clause 5), and nothing of a case. What that claim leaves out is in docs/documents.md. Gives its object.
 */
export function writeMetadata(internals: Internals, title: string, language: string): number {
  const named = title.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? '')
  const packet = binary(
    [
      '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
      '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${named}</rdf:li><rdf:li xml:lang="${language}">${named}</rdf:li></rdf:Alt></dc:title>`,
      '<xmp:CreatorTool>Beraad</xmp:CreatorTool><pdfuaid:part>1</pdfuaid:part>',
      '</rdf:Description></rdf:RDF></x:xmpmeta>',
      '<?xpacket end="r"?>',
    ].join('\n'),
  )
  const object = internals.newObject()
  internals.write(`<</Type /Metadata /Subtype /XML /Length ${packet.length}>>`)
  for (const line of ['stream', packet, 'endstream', 'endobj']) internals.write(line)
  return object
}

/** UTF-8, a character for each byte: how jsPDF writes what is not text of the page. */
function binary(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
}
