import type { Objects } from './objects'

/** A text as it is painted on a page. */
export interface Painted {
  readonly text: string
  readonly x: number
  /** From below, in points. */
  readonly y: number
  readonly size: number
  /** Its number on the page, where it is no artifact. */
  readonly marked: number | null
  readonly artifact: boolean
  /** What is read in its place; else the text itself. */
  readonly read: string
}

/** Reads what a page paints. Throws where something is painted that carries no mark. */
export function readContent(objects: Objects, page: string): readonly Painted[] {
  const decode = decoders(objects, page)
  const content = objects.get(Number(/\/Contents (\d+)/.exec(page)?.[1]))?.stream ?? ''
  const painted: Painted[] = []
  const marks: string[] = []
  const pen = { font: '', size: 0, x: 0, y: 0 }
  const operators: readonly (readonly [RegExp, (found: readonly string[]) => void])[] = [
    [/^.* (?:BDC|BMC)$/, ([mark = '']) => marks.push(mark)],
    [/^EMC$/, () => marks.pop()],
    [
      /^\/(F\d+) (\S+) Tf$/,
      ([, font = '', size]) => Object.assign(pen, { font, size: Number(size) }),
    ],
    [/^(\S+) (\S+) Td$/, ([, x, y]) => Object.assign(pen, { x: Number(x), y: Number(y) })],
    [/^(?:.* )?[SfB]$/, ([what]) => mustBeMarked(marks, what)],
    [
      /^<([0-9a-f]*)> Tj$/,
      ([, hex = '']) => {
        const text = decode(pen.font, hex)
        mustBeMarked(marks, text)
        painted.push({ text, x: pen.x, y: pen.y, size: pen.size, ...marked(marks, text) })
      },
    ],
  ]
  for (const line of content.split('\n'))
    for (const [pattern, act] of operators) {
      const found = pattern.exec(line)
      if (found !== null) act(found)
    }
  if (marks.length > 0) throw new Error('A mark is not closed')
  return painted
}

function mustBeMarked(marks: readonly string[], what = ''): void {
  if (marks.length === 0) throw new Error(`Painted without a mark: ${what}`)
}

function marked(marks: readonly string[], text: string) {
  const number = marks
    .map((mark) => /MCID (\d+)/.exec(mark)?.[1])
    .find((each) => each !== undefined)
  const instead = marks.map((mark) => /ActualText <([0-9a-f]*)>/.exec(mark)?.[1]).find(Boolean)
  return {
    marked: number === undefined ? null : Number(number),
    artifact: marks.some((mark) => mark.startsWith('/Artifact')),
    read: instead === undefined ? text : fromHex(instead).slice(1),
  }
}

function fromHex(hex: string): string {
  return Array.from(hex.matchAll(/.{4}/g), ([unit]) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  ).join('')
}

/** How the codes of each font become text again: its own ToUnicode. */
function decoders(objects: Objects, page: string) {
  const resources = objects.get(Number(/\/Resources (\d+)/.exec(page)?.[1]))?.dictionary ?? ''
  const maps = new Map(
    Array.from(resources.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name = '', number]) => {
      const font = objects.get(Number(number))?.dictionary ?? ''
      const cmap = objects.get(Number(/\/ToUnicode (\d+)/.exec(font)?.[1]))?.stream ?? ''
      const pairs = cmap.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/g)
      return [name, new Map(Array.from(pairs, ([, code = '', unicode = '']) => [code, unicode]))]
    }),
  )
  return (font: string, hex: string) =>
    Array.from(hex.matchAll(/.{4}/g), ([code]) =>
      fromHex(maps.get(font)?.get(code) ?? 'fffd'),
    ).join('')
}
