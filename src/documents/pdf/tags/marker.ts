import type { Internals } from './internals'
import { tagIn, type Tag } from './tag'

/** Marks what is drawn with what it is, so that nothing is painted that has no place in the structure. */
export interface Marker {
  /** The whole document. */
  readonly root: Tag
  /** What is drawn within belongs to that element. */
  readonly mark: (tag: Tag, draw: () => void) => void
  /** What is drawn within says nothing new: a rule, a foot, a head that came back. */
  readonly artifact: (draw: () => void) => void
  /** What is drawn within stands for that text, which is read aloud and copied in its place. */
  readonly instead: (text: string, draw: () => void) => void
  /** Per page, in the order of their numbers: the elements to which what was drawn belongs. */
  readonly pages: ReadonlyMap<number, readonly Tag[]>
}

/** Makes a marker; `page` tells on which page is being drawn, counted from one. */
export function createMarker(internals: Internals, page: () => number): Marker {
  const pages = new Map<number, Tag[]>()
  const within = (begin: string, draw: () => void) => {
    internals.write(begin)
    draw()
    internals.write('EMC')
  }
  return {
    root: tagIn(null, 'Document'),
    pages,
    mark(tag, draw) {
      const on = page()
      const here = pages.get(on) ?? []
      pages.set(on, here)
      const number = here.push(tag) - 1
      tag.kids.push({ page: on, number })
      within(`/${tag.role} <</MCID ${number}>> BDC`, draw)
    },
    artifact: (draw) => within('/Artifact BMC', draw),
    instead: (text, draw) => within(`/Span <</ActualText <${inHex(text)}>>> BDC`, draw),
  }
}

/** UTF-16, big end first, with its mark: how a PDF writes any text. */
function inHex(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return ['feff', ...units.map((unit) => unit.toString(16).padStart(4, '0'))].join('')
}
