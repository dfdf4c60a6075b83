import { ok, refused } from '#base'
import type { Agreement } from '../model/agreement'
import type { Meeting } from '../state'
import type { CommandOf } from './command'
import { isRealDate } from './dates'
import type { Decision } from './decide'

/**
 * Puts an agreement. Where its owner said yes already and it says something else now, that yes is taken back along with
 * the change: it was given to other words. Refuses `text-empty` and `date-invalid`.
 */
export function agreementPut(meeting: Meeting, wish: CommandOf<'agreementPut'>): Decision {
  const { agreement } = wish
  if (agreement.what.trim() === '') return refused({ code: 'text-empty' })
  if (agreement.by !== undefined && !isRealDate(agreement.by)) {
    return refused({ code: 'date-invalid' })
  }
  const before = meeting.agreements.find((each) => each.id === agreement.id)
  const saidYes = meeting.affirmed[agreement.id] === true
  if (!saidYes || before === undefined || promise(before) === promise(agreement)) return ok([wish])
  const takenBack = { type: 'agreementAffirmed', agreement: agreement.id, yes: false } as const
  return ok([wish, { ...takenBack, meeting: meeting.id }])
}

/** What its owner says yes to: who does what, when, and for whom. */
function promise({ who, what, by, moment, for: whom }: Agreement): string {
  return JSON.stringify([who, what, by, moment, whom])
}
