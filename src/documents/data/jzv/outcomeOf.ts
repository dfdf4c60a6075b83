import { dayIn, localTime, minutesAfter, timeIn } from '#base'
import type { CaseState, Meeting } from '#conference'
import type { Texts } from '#i18n'
import { composeAgreements } from '../../compose/composeAgreements'
import { sharedBottomLines } from '../../compose/sharedBottomLines'
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
    startTijd: time('start', timeIn(start)),
    eindTijd: time('eind', ended ?? timeIn(minutesAfter(start, minutes)), ended === null),
    notulen: paperText(composeAgreements(state, own, texts)),
    betreft: {
      ...resourceOf('zaak', state.code.trim() || 'zaak'),
      startDatum: first ?? dayIn(start),
      heeftActie: sharedAgreements({ state, meeting: own, visibility }).map((made) =>
        actionOf({ state, meeting: own, visibility }, made, texts),
      ),
      heeftBesluit: sharedBottomLines({ state, meeting: own, visibility }).map((standing) =>
        decisionOf(state, standing, dayIn(own.plan.start), texts),
      ),
      uitbreiding: { adressenAfschermen: state.keptApart.length > 0, oefening: state.practice },
    },
  }
}

/** Local time `hh:mm` at which a meeting ended; null before its end, and where it was closed on a later day than it was held. */
function endOf({ status, clock: { closedAt }, plan }: Meeting): string | null {
  if (status !== 'closed' || closedAt === null) return null
  const ended = localTime(closedAt)
  return dayIn(ended) === dayIn(plan.start) ? timeIn(ended) : null
}
