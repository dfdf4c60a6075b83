import type { CaseState, SaidThere } from '#conference'
import { nameOf, personLabel } from '#conference'

/** What something says, in its own words; of a number, of whom it is. */
export function wordsOfSaid(state: CaseState, { made, said: { id } }: SaidThere): string {
  const isIt = (each: { readonly id: string }) => each.id === id
  const agreed = made.agreements.find(isIt)?.what ?? made.bottomLines.find(isIt)?.text
  if (agreed !== undefined) return agreed
  const score = made.scores.find(isIt)
  if (score !== undefined) return nameOf(state, made, score.who)
  const entry = made.entries.find(isIt)
  if (entry === undefined || entry.text !== '') return entry?.text ?? ''
  return entry.person === undefined ? (entry.organisation ?? '') : personLabel(state, entry.person)
}
