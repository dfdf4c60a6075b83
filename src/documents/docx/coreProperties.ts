const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * The file in which a document says what it is. The package writes the moment of making into it; this one tells the title, and
 * not who uses the machine.
 */
export function coreProperties(title: string): { readonly path: string; readonly data: string } {
  const titled = title.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? '')
  return {
    path: 'docProps/core.xml',
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${titled}</dc:title><dc:creator>Beraad</dc:creator>` +
      '<cp:lastModifiedBy>Beraad</cp:lastModifiedBy><cp:revision>1</cp:revision>' +
      '</cp:coreProperties>',
  }
}
