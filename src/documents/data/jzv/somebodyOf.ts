import type { CaseState, Meeting, Who } from '#conference'
import { nameOf } from '#conference'
import type { Texts } from '#i18n'
import { roleOf } from '../../compose/naming'

/** Somebody as they are called at the table; null where nobody is named. */
export function somebodyOf(
  state: CaseState,
  made: Meeting,
  who: Who | undefined,
  texts: Texts,
): { naam: string; rol: string | null } | null {
  const name = who === undefined ? '' : nameOf(state, made, who).trim()
  if (who === undefined || name === '') return null
  const seat =
    who.kind === 'participant'
      ? made.plan.participants.find((each) => each.id === who.id)
      : undefined
  const role = seat === undefined ? '' : roleOf(texts, seat)
  return { naam: name, rol: role === '' ? null : role }
}
