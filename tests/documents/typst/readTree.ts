import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Element } from '../pdf/readStructure'

/** The structure of a PDF of one page, as pdf.js reads it. It tells no scope of heads. */
export async function readTree(bytes: Uint8Array): Promise<Element> {
  const opened = getDocument({ data: bytes, verbosity: 0 })
  try {
    const pdf = await opened.promise
    if (pdf.numPages !== 1) throw new Error(`${pdf.numPages} pages`)
    const page = await pdf.getPage(1)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const root = elementOf(await page.getStructTree(), textsIn(items))
    const [document, ...others] = root.kids
    if (document?.role !== 'Document' || others.length > 0) throw new Error('No document')
    return document
  } finally {
    await opened.destroy()
  }
}

/** What is painted under each mark. Throws where text is painted that is of no element and no artifact. */
function textsIn(items: readonly object[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item && typeof item.str === 'string') {
      const mark = open.at(-1)
      if (mark === undefined && item.str !== '') throw new Error(`Without a mark: ${item.str}`)
      if (typeof mark === 'string') texts.set(mark, `${texts.get(mark) ?? ''}${item.str}`)
    } else if ('type' in item && item.type === 'endMarkedContent') open.pop()
    else open.push('id' in item && typeof item.id === 'string' ? item.id : null)
  }
  return texts
}

function elementOf(node: unknown, texts: ReadonlyMap<string, string>): Element {
  const { role, children } = nodeIn(node)
  const kids: Element[] = []
  const read = children.map((child) => {
    if (typeof child === 'object' && child !== null && 'id' in child)
      return texts.get(String(child.id)) ?? ''
    const kid = elementOf(child, texts)
    kids.push(kid)
    return kid.text
  })
  return { role, scope: null, text: read.join('\n'), kids }
}

function nodeIn(node: unknown): { readonly role: string; readonly children: readonly unknown[] } {
  if (typeof node === 'object' && node !== null && 'role' in node && 'children' in node) {
    const { role, children } = node
    if (typeof role === 'string' && Array.isArray(children)) return { role, children }
  }
  throw new Error('pdf.js gave no element')
}
