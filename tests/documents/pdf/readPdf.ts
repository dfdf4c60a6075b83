import { numbersIn, objectsIn } from './objects'
import { readContent, type Painted } from './readContent'
import { readStructure, type Element } from './readStructure'

/** What a test sees of a PDF: read from its bytes, not from the program that wrote it. */
export interface ReadPdf {
  readonly painted: readonly (readonly Painted[])[]
  readonly structure: Element
  readonly catalog: string
  readonly info: string
  /** What the file says of itself as XMP; empty where it has none. */
  readonly metadata: string
  /** The attributes of each element of that role. */
  readonly attributesOf: (role: string) => readonly string[]
  /** Names of the fonts, and whether each is embedded. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
  readonly raw: string
}

/** Reads a PDF, and throws where its structure is not whole. */
export function readPdf(bytes: ArrayBuffer): ReadPdf {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = objectsIn(raw)
  const object = (number: string | undefined) => objects.get(Number(number))?.dictionary ?? ''
  const catalog = object(/\/Root (\d+) 0 R/.exec(raw)?.[1])
  const kids = numbersIn(
    /\/Kids \[([^\]]*)\]/.exec(object(/\/Pages (\d+)/.exec(catalog)?.[1]))?.[1],
  )
  const painted = kids.map((kid) => readContent(objects, object(String(kid))))
  return {
    painted,
    structure: readStructure(objects, /\/StructTreeRoot (\d+)/.exec(catalog)?.[1], kids, painted),
    catalog,
    info: object(/\/Info (\d+) 0 R/.exec(raw)?.[1]),
    metadata: Buffer.from(
      objects.get(Number(/\/Metadata (\d+) 0 R/.exec(catalog)?.[1]))?.stream ?? '',
      'latin1',
    ).toString('utf8'),
    attributesOf: (role) =>
      Array.from(objects.values())
        .filter(({ dictionary }) => dictionary.startsWith(`<</Type /StructElem /S /${role} `))
        .map(({ dictionary }) => /\/A <<(.*?)>>/.exec(dictionary)?.[1] ?? ''),
    fonts: Array.from(objects.values())
      .filter(({ dictionary }) => dictionary.includes('/FontDescriptor\n'))
      .map(({ dictionary }) => ({
        name: /\/FontName \/(\S+)/.exec(dictionary)?.[1] ?? '',
        embedded: dictionary.includes('/FontFile2'),
      })),
    raw,
  }
}

/** Every text of the pages, in the order in which it was painted; a line after a line. */
export function textOf(pages: ReadPdf['painted']): string {
  return pages
    .flat()
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
}
