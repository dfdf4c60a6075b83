import type { Dissent, Who } from '#conference'
import type { Notes } from './book'
import { listening } from './room'

/** A text or a choice that has no id of its own. */
export interface Loose {
  readonly key: string
  readonly words: string
  readonly whom?: readonly Who[]
  readonly of?: string
}

/**
 * All that is said in one form, in the place of what was said in it before. What stays as it was keeps its part and who
 * heard it; the rest is said now.
 */
export function fillsIn(notes: Notes, before: readonly string[], now: readonly Loose[]): void {
  const { things, part } = notes
  const stays = new Set(now.map((each) => each.key))
  for (const key of before) if (!stays.has(key)) things.delete(key)
  for (const { key, words, whom = [], of } of now) {
    if (things.get(key)?.words === words) continue
    const rest = { audience: 'everyone', whom, toldNobody: false, of, phase: undefined } as const
    things.set(key, { key, words, part, heard: listening(notes), ...rest })
  }
}

/** Words; none where nothing was typed. */
export function text(key: string, words: string | undefined, of?: string): readonly Loose[] {
  if ((words ?? '').trim() === '' || words === undefined) return []
  return [of === undefined ? { key, words } : { key, words, of }]
}

/** A choice: the same one, made again in another part, is a choice of that part. */
export function choice({ part }: Notes, key: string, chosen: unknown): Loose {
  return { key, words: `${part} ${JSON.stringify(chosen)}` }
}

/** Who sees it differently, and why. Told apart by their reasons, which here are all different. */
export function dissents(form: string, differs: readonly Dissent[]): readonly Loose[] {
  return differs.map(({ who, reason }) => ({
    key: `${form} differs ${reason}`,
    words: JSON.stringify([who, reason]),
    whom: [who],
  }))
}

/** The keys of what was said in a form before. */
export function keysOf({ things }: Notes, form: string): readonly string[] {
  return [...things.keys()].filter((key) => key.startsWith(`${form} `))
}
