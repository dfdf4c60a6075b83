import type { Agreement, CaseState, Meeting } from '#conference'
import { nameOf } from '#conference'
import type { Translate } from '#i18n'
import { useText } from '#i18n'
import { useCaseState } from '../../running'

type Serves = NonNullable<Agreement['serves']>

/** What an agreement serves, in its own words; where it was taken away, that. */
export function useServed(): (serves: Serves) => string {
  const t = useText('decide')
  const state = useCaseState()
  return (serves) => {
    for (const meeting of state.meetings.toReversed()) {
      const words = wordsIn(state, meeting, serves, t)
      if (words !== undefined) return words
    }
    return t('serves.gone')
  }
}

function wordsIn(
  state: CaseState,
  meeting: Meeting,
  { kind, id }: Serves,
  t: Translate<'decide'>,
): string | undefined {
  if (kind === 'entry') return meeting.entries.find((each) => each.id === id)?.text
  if (kind === 'bottomLine') return meeting.bottomLines.find((each) => each.id === id)?.text
  const score = meeting.scores.find((each) => each.id === id)
  if (score?.value.kind !== 'number') return undefined
  const { number } = score.value
  return t('serves.score', { number, name: nameOf(state, meeting, score.who) })
}
