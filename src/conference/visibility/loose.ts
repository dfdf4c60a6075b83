import type { keyOf } from '#guide'
import type { Loose } from '../log/rows'
import type { Dissent } from '../values'
import { textKey } from './textKey'

/** Words that were not typed yet were not said in any part. */
export function spoken(name: string, text = ''): Loose {
  return text.trim() === '' ? [] : [[name, text]]
}

/** The same choice, made again in another part, is a choice of that part. */
export function chosenIn({ part }: { readonly part: string }, choice: unknown): string {
  return `${part} ${JSON.stringify(choice)}`
}

export function dissents(
  of: 'gate' | 'common' | 'ranking',
  key: ReturnType<typeof keyOf>,
  differs: readonly Dissent[],
): Loose {
  return differs.map((each) => [textKey.differs(of, key, each), each.reason])
}

export function fieldsOf(of: object | null | undefined, name: (field: string) => string): Loose {
  return Object.entries(of ?? {})
    .filter(([field]) => field !== 'part')
    .map(([field, value]) => [name(field), JSON.stringify(value)])
}
