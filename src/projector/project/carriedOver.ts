import { textKey, openAgreements, standingBottomLines } from '#conference'
import type { Content } from '../projection'
import { agreementLines, bottomLineLines } from './agreed'
import type { WallVisibility } from './wallVisibility'
import { visibilityOfEarlier } from './wallVisibility'

/** What was agreed at earlier meetings and still holds, with what this meeting says of it. */
export function carriedOverOf(visibility: WallVisibility): Content {
  const agreements = openAgreements(visibility.state, visibility.now).flatMap(
    ({ agreement, meeting }) =>
      agreementLines(visibilityOfEarlier(visibility.state, meeting, visibility.now), [agreement]),
  )
  const bottomLines = standingBottomLines(visibility.state, visibility.now).flatMap((line) => {
    const meeting = visibility.state.meetings.find((each) => each.bottomLines.includes(line))
    return meeting === undefined
      ? []
      : bottomLineLines(visibilityOfEarlier(visibility.state, meeting, visibility.now), [line])
  })
  const { followUps, bottomLineChecks } = visibility.meeting
  return {
    kind: 'carriedOver',
    agreements,
    bottomLines,
    followed: agreements.flatMap(({ id }) => {
      const said = followUps[id]
      return said === undefined || !visibility.mayByKey(textKey.followed(id))
        ? []
        : [{ agreement: id, status: said.status }]
    }),
    checked: bottomLines.flatMap(({ id }) => {
      const said = bottomLineChecks[id]
      const kept = visibility.mayByKey(textKey.checked(id)) ? (said?.kept ?? null) : null
      const change = visibility.mayByKey(textKey.changed(id)) ? (said?.change ?? null) : null
      return kept === null && change === null ? [] : [{ bottomLine: id, kept, change }]
    }),
  }
}
