import type { CaseState } from '#conference'
import { personLabel } from '#conference'
import type { Texts } from '#i18n'
import { hasPassed } from '../../compose/passed'
import type { StandingBottomLine } from '../../compose/earlierBottomLines'
import { jsonFields } from './fieldsInJson'
import { informedIn } from './informedIn'
import type { Decision } from './outcome'
import { resourceOf } from './resourceOf'
import { somebodyOf } from './somebodyOf'

/** A bodemeis as a Besluit. `day`: of the meeting whose outcome it is. */
export function decisionOf(
  state: CaseState,
  { bottomLine, made }: StandingBottomLine,
  day: string,
  texts: Texts,
): Decision {
  return {
    ...resourceOf('besluit', bottomLine.id),
    omschrijving: bottomLine.text,
    idCasusoverleg: made.id,
    uitbreiding: {
      soort: 'bodemeis',
      voor: (bottomLine.for ?? []).map((id) => ({ id, aanduiding: personLabel(state, id) })),
      bewaker: somebodyOf(state, made, bottomLine.guard, texts),
      controleOp: bottomLine.check ?? null,
      controleVerstreken: hasPassed({ day }, bottomLine.check),
      besproken: informedIn(state, bottomLine.id, bottomLine.shared, texts),
      ...jsonFields('bottomLine', bottomLine),
      beslisser: somebodyOf(state, made, bottomLine.decides, texts),
    },
  }
}
