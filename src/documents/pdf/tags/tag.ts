/** What something is, for a screen reader: an element of the structure of a PDF (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'

/** An element with what belongs to it, in reading order. Built while drawing, so it grows. */
export interface Tag {
  readonly role: Role
  readonly parent: Tag | null
  /** Of a head: what it is the head of. */
  readonly scope: 'Column' | 'Row' | null
  readonly kids: (Tag | Marked)[]
}

/** Something drawn on a page, under its number there. */
export interface Marked {
  readonly page: number
  readonly number: number
}

/** A new element at the end of another one. */
export function tagIn(parent: Tag | null, role: Role, scope: Tag['scope'] = null): Tag {
  const tag: Tag = { role, parent, scope, kids: [] }
  parent?.kids.push(tag)
  return tag
}

export function isTag(kid: Tag | Marked): kid is Tag {
  return 'role' in kid
}
