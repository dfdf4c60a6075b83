import type { Agreement, Entry } from '#conference'
import { belongsHere, isRevealedIn, standingBottomLines } from '#conference'
import { useText } from '#i18n'
import type { Option } from '#ui'
import { useCaseState, useMeeting } from '../../running'
import { useServed } from './useServed'

type Serves = NonNullable<Agreement['serves']>

/** Where in the guide each kind of thing is named that an agreement can serve. */
const KINDS = [
  ['worry', /^beeld\.zorgen$/],
  ['risk', /^beeld\.risicos$/],
  ['unknown', /^beeld\.onbekend$/],
  ['need', /^oordeel\.nodig/],
  ['idea', /^besluit\.brainstorm/],
] as const

/** More than fits on one line of a list says no more. */
const MOST = 70

/**
 * What an agreement can serve: what was named in this part of the meeting or released to it, the bottom lines that hold,
 * and the numbers that were revealed.
 */
export function useServable(): readonly Option<string>[] {
  const t = useText('decide')
  const state = useCaseState()
  const meeting = useMeeting()
  const served = useServed()
  const here = meeting.entries.filter(
    (each) => each.audience !== 'chair' && each.text !== '' && belongsHere(meeting, each),
  )
  const renewed = new Set(meeting.bottomLines.map((each) => each.id))
  const bottomLines = [
    ...meeting.bottomLines.filter((each) => belongsHere(meeting, each)),
    ...standingBottomLines(state, meeting).filter((each) => !renewed.has(each.id)),
  ]
  const numbers = meeting.scores.filter(
    (each) =>
      each.value.kind === 'number' &&
      isRevealedIn(meeting, each.phase, each.part) &&
      belongsHere(meeting, each),
  )
  const option = (serves: Serves, label: string) => ({ value: servesKey(serves), label })
  return [
    ...bottomLines.map(({ id, text }) =>
      option({ kind: 'bottomLine', id }, t('serves.bottomLine', { words: short(text) })),
    ),
    ...KINDS.flatMap(([kind, question]) =>
      here
        .filter((each: Entry) => question.test(each.question))
        .map(({ id, text }) =>
          option({ kind: 'entry', id }, t(`serves.${kind}`, { words: short(text) })),
        ),
    ),
    ...numbers.map(({ id }) => {
      const serves = { kind: 'score', id } as const
      return option(serves, served(serves))
    }),
  ]
}

/** One word for what is served, to choose by. */
export function servesKey({ kind, id }: Serves): string {
  return `${kind}:${id}`
}

function short(text: string): string {
  const signs = [...text.replaceAll(/\s+/g, ' ')]
  return signs.length <= MOST ? text : `${signs.slice(0, MOST - 1).join('')}…`
}
