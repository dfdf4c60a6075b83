import type { CaseState } from '#conference'
import type { Action } from './outcome'

const words = {
  done: 'open',
  partly: 'deels',
  circumstances: 'niet uitgevoerd',
  notDone: 'niet uitgevoerd',
} as const

/** How an open agreement stands, by the last word about it; what is done is not handed out any more. */
export function lastStatus(
  { meetings }: CaseState,
  agreement: string,
): Action['uitbreiding']['status'] {
  const last = meetings.flatMap(({ followUps }) => followUps[agreement] ?? []).at(-1)
  return last === undefined ? 'open' : words[last.status]
}
