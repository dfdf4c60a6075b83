import { useLayoutEffect, type RefObject } from 'react'

/** A kind of place in the page, such as the row of a list: whoever draws one marks it by its ref, and whoever needs one asks here. */
export interface Spot {
  /** For the `ref` of an element: marks it as one of this kind, as long as it is there. `id` tells which one it is. */
  readonly ref: (id?: string) => Marks
  /** Which one an element is; undefined where it is none of this kind. */
  readonly idOf: (element: EventTarget | null | undefined) => string | undefined
  readonly has: (element: EventTarget | null | undefined) => boolean
  /** The one in which something stands, or which it is itself. */
  readonly around: (inside: Element) => HTMLElement | null
  /** Those that stand in an element, in the order of the page. */
  readonly in: (place: Node | null | undefined) => readonly HTMLElement[]
}

/** Marks an element; out: how to take that back. */
type Marks = (element: Element | null) => () => void

/** Makes a kind of place. Nothing of what is gone is held on to. */
export function makeSpot(): Spot {
  const here = new Map<EventTarget, string>()
  const known = new Map<string, Marks>()
  const ref = (id = '') => {
    const before = known.get(id)
    if (before !== undefined) return before
    const marks: Marks = (element) => {
      if (element !== null) here.set(element, id)
      return () => {
        if (element !== null && here.get(element) === id) here.delete(element)
        if (known.get(id) === marks) known.delete(id)
      }
    }
    known.set(id, marks)
    return marks
  }
  const has: Spot['has'] = (element) => element instanceof HTMLElement && here.has(element)
  return {
    ref,
    has,
    idOf: (element) => (element instanceof HTMLElement ? here.get(element) : undefined),
    around: (inside) => {
      let each: Element | null = inside
      while (each !== null && !here.has(each)) each = each.parentElement
      return each instanceof HTMLElement ? each : null
    },
    in: (place) =>
      [...here.keys()]
        .filter((each) => each instanceof HTMLElement)
        .filter((each) => place !== each && place?.contains(each) === true)
        .toSorted(byPage),
  }
}

/**
 * Marks what a ref holds already.
 *
 * @param id which one it is; where it is undefined, the element is none of this kind
 */
export function useSpot(spot: Spot, held: RefObject<Element | null>, id: string | undefined): void {
  useLayoutEffect(
    () => (id === undefined ? undefined : spot.ref(id)(held.current)),
    [spot, held, id],
  )
}

/** One ref of several marks, for an element that is more than one kind of place. */
export function allOf(...marks: readonly Marks[]): Marks {
  return (element) => {
    const ends = marks.map((each) => each(element))
    return () => {
      for (const end of ends) end()
    }
  }
}

/** The first of some elements in the order of the page. */
export function firstOf<Found extends Element>(found: readonly Found[]): Found | undefined {
  return found.toSorted(byPage)[0]
}

function byPage(one: Node, other: Node): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
