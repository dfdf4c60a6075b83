import { loose, openAgreements, standingBottomLines } from '#conference'
import type { Content } from '../projection'
import { agreementLines, bottomLineLines } from './agreed'
import type { Eyes } from './eyes'
import { eyesOnEarlier } from './eyes'

/** What was agreed at earlier meetings and still holds, with what this meeting says of it. */
export function carriedOverOf(eyes: Eyes): Content {
  const agreements = openAgreements(eyes.state, eyes.now).flatMap(({ agreement, meeting }) =>
    agreementLines(eyesOnEarlier(eyes.state, meeting, eyes.now), [agreement]),
  )
  const bottomLines = standingBottomLines(eyes.state, eyes.now).flatMap((line) => {
    const meeting = eyes.state.meetings.find((each) => each.bottomLines.includes(line))
    return meeting === undefined
      ? []
      : bottomLineLines(eyesOnEarlier(eyes.state, meeting, eyes.now), [line])
  })
  const { followUps, bottomLineChecks } = eyes.meeting
  return {
    kind: 'carriedOver',
    agreements,
    bottomLines,
    followed: agreements.flatMap(({ id }) => {
      const said = followUps[id]
      return said === undefined || !eyes.mayLoose(loose.followed(id))
        ? []
        : [{ agreement: id, status: said.status }]
    }),
    checked: bottomLines.flatMap(({ id }) => {
      const said = bottomLineChecks[id]
      const kept = eyes.mayLoose(loose.checked(id)) ? (said?.kept ?? null) : null
      const change = eyes.mayLoose(loose.changed(id)) ? (said?.change ?? null) : null
      return kept === null && change === null ? [] : [{ bottomLine: id, kept, change }]
    }),
  }
}
