import type { AgreementInShort } from '#conference'
import type { CaseRow } from '../caseRow'
import { plain } from './plain'

/** Where something can be found, in the order in which it is shown. */
export const KINDS = ['cases', 'agreements', 'persons', 'organisations'] as const
export type Kind = (typeof KINDS)[number]

/** One thing that can be found. */
export interface Findable {
  readonly kind: Kind
  readonly row: CaseRow
  /** As it is called on the screen: the code, the agreement, the label, the organisation; more where it was found by more. */
  readonly names: readonly string[]
  /** Given for an agreement. */
  readonly agreement: AgreementInShort | null
  /** What is compared, plain: its own words, and the code of its case. */
  readonly own: string
  readonly code: string
}

/** Everything that can be found in these cases. Lives in memory only, for as long as the overview is open. */
export function makeIndex(rows: readonly CaseRow[]): readonly Findable[] {
  return rows.flatMap((row) => {
    const { summary } = row
    if (summary === null) return []
    const code = plain(summary.code)
    const named = (kind: Kind, name: string): Findable => {
      return { kind, row, names: [name], agreement: null, own: plain(name), code }
    }
    return [
      named('cases', summary.code),
      ...summary.agreements.map((agreement) => ({
        ...named('agreements', agreement.what),
        agreement,
        own: plain([agreement.what, agreement.owner, agreement.organisation].join(' ')),
      })),
      ...summary.persons.map((name) => named('persons', name)),
      ...summary.organisations.map((name) => named('organisations', name)),
    ]
  })
}

/**
 * What holds every word that was typed, in its own words or in the code of its case; at least one of them in its own:
 * who types a code looks for the case, not for all that is in it. Nothing was typed: nothing is found. A case that is
 * found by more of its family, or by more organisations, is found once.
 */
export function findIn(index: readonly Findable[], typed: string): readonly Findable[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const found: Findable[] = []
  for (const each of index) {
    if (!isFound(each, words)) continue
    const last = found.at(-1)
    if (last?.kind === each.kind && last.row === each.row && each.agreement === null)
      found.splice(-1, 1, { ...last, names: [...last.names, ...each.names] })
    else found.push(each)
  }
  return found
}

function isFound({ own, code }: Findable, words: readonly string[]): boolean {
  return (
    words.some((word) => own.includes(word)) &&
    words.every((word) => own.includes(word) || code.includes(word))
  )
}
