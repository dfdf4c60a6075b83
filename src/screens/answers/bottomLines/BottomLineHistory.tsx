import type { BottomLine } from '#conference'
import { earlierVersions } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { Disclosure, Text } from '#ui'
import { useMemo } from 'react'
import { useCaseState, useMeeting, namesOf } from '../../running'
import { bottomLineDetails } from './bottomLineDetails'

interface BottomLineHistoryProps {
  readonly id: string
  /** The version that stands on screen already. */
  readonly shown: BottomLine
}

/** How a bottom line was worded at earlier meetings, the newest first. Nothing where this is its only version. */
export function BottomLineHistory({ id, shown }: BottomLineHistoryProps) {
  const t = useText('decide')
  const texts = useTexts()
  const state = useCaseState()
  const meeting = useMeeting()
  const versions = useMemo(
    () => earlierVersions(state, meeting, id).filter((each) => each.bottomLine !== shown),
    [state, meeting, id, shown],
  )
  if (versions.length === 0) return null
  return (
    <Disclosure summary={t('bottomLine.history', { count: versions.length })}>
      <ul role="list" data-history={id}>
        {versions.toReversed().map(({ bottomLine: was, meeting: from }) => (
          <li key={from.id}>
            <Text look="secondary" tone="second">
              {formatDate(from.plan.start, 'long', texts.register)} · <bdi>{was.text}</bdi>
              {bottomLineDetails(was, { texts, t, names: namesOf(state, from) }).map(
                (each) => ` · ${each}`,
              )}
            </Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
