import type { TheCase } from './foldCase'
import { fieldLines } from './fieldLines'
import { namesIn, type Names } from './names'
import { textAt, type Raw } from './raw'
import type { Words } from './words'

/** What reading a case aloud needs: words, names, and what is said by the things that others point at. */
export interface Reading {
  readonly words: Words
  readonly names: Names
  /** The text of a thing of any meeting, by its id. */
  readonly textOf: (id: unknown) => string
  /** What is known of a thing beside its text; fields named after it are told elsewhere. */
  readonly lines: (thing: Raw, ...besides: readonly string[]) => readonly string[]
}

/** Makes that for one case. */
export function readingOf(one: TheCase, words: Words): Reading {
  const names = namesIn(one)
  const kinds = one.meetings.flatMap(({ things }) => [...things.values()])
  const texts = new Map(
    kinds
      .flatMap((things) => [...things.values()])
      .map((thing) => [thing['id'], textAt(thing, 'text') || textAt(thing, 'what')]),
  )
  return {
    words,
    names,
    textOf: (id) => texts.get(id) ?? '',
    lines: (thing, ...besides) => fieldLines(thing, words, names, besides),
  }
}
