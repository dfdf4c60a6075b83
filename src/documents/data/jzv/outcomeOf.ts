import { localTime, dayIn } from '#base'
import type { CaseState, Meeting } from '#conference'
import type { Texts } from '#i18n'
import { composeAgreements } from '../../compose/composeAgreements'
import { sharedBottomLines } from '../../compose/sharedBottomLines'
import { dayOf } from '../../compose/source'
import { professionalVisibility } from '../../compose/visibility/paperVisibility'
import { paperText } from '../../paperText'
import { sharedAgreements } from '../sharedAgreements'
import { actionOf } from './actionOf'
import { decisionOf } from './decisionOf'
import type { Outcome } from './outcome'
import { resourceOf } from './resourceOf'

/** A meeting as the national draft describes it: a Casusoverleg about a Zaak with its Acties and Besluiten. Of what may be shared only. */
export function outcomeOf(state: CaseState, meeting: Meeting, texts: Texts): Outcome {
  const { start, minutes } = meeting.plan
  const own = state.meetings.find((each) => each.id === meeting.id) ?? meeting
  const first = state.meetings.map(({ plan }) => dayIn(plan.start)).toSorted()[0]
  const visibility = professionalVisibility()
  const time = (which: 'start' | 'eind', at: string, gepland = true) => ({
    ...resourceOf('tijd', `${meeting.id}-${which}`),
    uitbreiding: { tijd: at, gepland },
  })
  const ended = endOf(own)
  return {
    ...resourceOf('casusoverleg', meeting.id),
    datum: dayIn(start),
    startTijd: time('start', start.slice(11)),
    eindTijd: time('eind', ended ?? laterThan(start, minutes), ended === null),
    notulen: paperText(composeAgreements(state, own, texts)),
    betreft: {
      ...resourceOf('zaak', state.code.trim() || 'zaak'),
      startDatum: first ?? dayIn(start),
      heeftActie: sharedAgreements({ state, meeting: own, visibility }).map((made) =>
        actionOf({ state, meeting: own, visibility }, made, texts),
      ),
      heeftBesluit: sharedBottomLines({ state, meeting: own, visibility }).map((standing) =>
        decisionOf(state, standing, dayOf(own), texts),
      ),
      uitbreiding: { adressenAfschermen: state.keptApart.length > 0, oefening: state.practice },
    },
  }
}

/** Local time `hh:mm` at which a meeting ended; null before its end, and where it was closed on a later day than it was held. */
function endOf({ status, clock: { closedAt }, plan }: Meeting): string | null {
  if (status !== 'closed' || closedAt === null) return null
  const ended = localTime(closedAt)
  return dayIn(ended) === dayIn(plan.start) ? ended.slice(11, 16) : null
}

/** Local time `hh:mm` so many minutes after a local start. */
function laterThan(start: string, minutes: number): string {
  // Counted in UTC, so that no change of the clock comes between.
  return new Date(Date.parse(`${start}Z`) + minutes * 60_000).toISOString().slice(11, 16)
}
