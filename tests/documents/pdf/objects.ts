import { inflateSync } from 'node:zlib'

/** An object of the file: its dictionary, and its stream unpacked. */
export interface PdfObject {
  readonly dictionary: string
  readonly stream: string
}

export type Objects = ReadonlyMap<number, PdfObject>

/** The numbers of a list of references: `5 0 R 7 0 R`. */
export function numbersIn(references: string | undefined): readonly number[] {
  return Array.from((references ?? '').matchAll(/(\d+) 0 R/g), ([, number]) => Number(number))
}

/** Every object of a file as jsPDF writes them: one by one, streams deflated. */
export function objectsIn(raw: string): Objects {
  const found = raw.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g)
  return new Map(
    Array.from(found, ([, number, body = '']) => {
      const [dictionary = ''] = body.split(/\nstream\n/, 1)
      const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0)
      const from = body.indexOf('\nstream\n') + 8
      const packed = Buffer.from(body.slice(from, from + length), 'latin1')
      const stream = dictionary.includes('FlateDecode') ? inflateSync(packed) : packed
      return [Number(number), { dictionary, stream: stream.toString('latin1') }]
    }),
  )
}
