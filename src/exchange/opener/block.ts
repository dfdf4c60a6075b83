/** A piece of the page, in the order in which it is read. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly Item[] }

/** One thing: what it says, who it starts with, and what more is known of it. */
export interface Item {
  readonly lead?: string
  readonly text: string
  readonly lines: readonly string[]
}

/** Items under a heading; nothing where there are none. */
export function section(level: 3 | 4, text: string, items: readonly Item[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level, text },
    { kind: 'items', items },
  ]
}
