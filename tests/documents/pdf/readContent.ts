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
  let [font, size, x, y] = ['', 0, 0, 0]
  for (const line of content.split('\n')) {
    if (/ (BDC|BMC)$/.test(line)) marks.push(line)
    if (line === 'EMC') marks.pop()
    const set = /^\/(F\d+) (\S+) Tf$/.exec(line)
    if (set !== null) [font, size] = [set[1] ?? '', Number(set[2])]
    const moved = /^(\S+) (\S+) Td$/.exec(line)
    if (moved !== null) [x, y] = [Number(moved[1]), Number(moved[2])]
    if (/ (S|f|re)$|^[SfB]$/.test(line) && marks.length === 0) throw new Error(`Unmarked: ${line}`)
    const shown = /^<([0-9a-f]*)> Tj$/.exec(line)
    if (shown !== null) {
      if (marks.length === 0) throw new Error('Unmarked text')
      const text = decode(font, shown[1] ?? '')
      painted.push({ text, x, y, size, ...marked(marks, text) })
    }
  }
  if (marks.length > 0) throw new Error('A mark is not closed')
  return painted
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
