import type { keyOf } from '#guide'
import type { KeyedTexts } from '../log/rows'
import type { Dissent } from '../values'
import { textKey } from './textKey'

/** A text under its key, to remember in which part it was said; none where nothing was typed yet. */
export function keyedText(name: string, text = ''): KeyedTexts {
  return text.trim() === '' ? [] : [[name, text]]
}

/** The same choice, made again in another part, is a choice of that part. */
export function chosenIn({ part }: { readonly part: string }, choice: unknown): string {
  return `${part} ${JSON.stringify(choice)}`
}

/** The reasons of those who see it differently, each under a key of its own. */
export function dissents(
  of: 'gate' | 'common' | 'ranking',
  key: ReturnType<typeof keyOf>,
  differs: readonly Dissent[],
): KeyedTexts {
  return differs.map((each) => [textKey.differs(of, key, each), each.reason])
}

/** Each field of a thing without parts of its own, under the key that `name` gives; its part is no field. */
export function keyedFields(
  of: object | null | undefined,
  name: (field: string) => string,
): KeyedTexts {
  return Object.entries(of ?? {})
    .filter(([field]) => field !== 'part')
    .map(([field, value]) => [name(field), JSON.stringify(value)])
}
