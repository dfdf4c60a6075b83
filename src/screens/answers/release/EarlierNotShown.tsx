import type { Meeting, Score } from '#conference'
import { useText } from '#i18n'
import { Text } from '#ui'
import { RELEASES, isSameReason, reasonOf, useReasonWords } from '../../releasing'
import { useOfMeeting } from '../../running'
import { RowButton } from '../../list'
import styles from './EarlierNotShown.module.css'
import { useReleasing } from './releasing'

interface EarlierNotShownProps {
  /** The meeting at which they were given. */
  readonly made: Meeting
  readonly scores: readonly Score[]
}

/** Where the console shows the numbers of an earlier meeting and the wall does not: why, and all of them released at once. */
export function EarlierNotShown({ made, scores }: EarlierNotShownProps) {
  const t = useText('release')
  const words = useReasonWords()
  const { ask } = useReleasing()
  const first = useOfMeeting((meeting, state) => {
    const hidden = scores.flatMap((score) => {
      const reason = reasonOf(state, meeting, score, made)
      return reason === null || made.id === meeting.id ? [] : [{ score, reason }]
    })
    return {
      reason: (hidden.find((each) => each.reason.releasable) ?? hidden[0])?.reason ?? null,
      releasable: hidden.flatMap(({ score, reason }) => (reason.releasable ? [score] : [])),
    }
  }, isSame)
  const { reason, releasable } = first
  const [one, ...others] = releasable
  if (reason === null) return null
  return (
    <div data-hidden={reason.why} className={styles.line}>
      <Text as="span" look="secondary" tone="second">
        {t('earlier', { why: words(reason) })}
      </Text>
      {one !== undefined && (
        <RowButton
          ref={RELEASES.ref()}
          action="release"
          aria-label={t('release.of', { words: t('others') })}
          onClick={() => ask(one, made, others)}
        >
          {t('release')}
        </RowButton>
      )}
    </div>
  )
}

interface Found {
  readonly reason: ReturnType<typeof reasonOf>
  readonly releasable: readonly Score[]
}

function isSame(one: Found, other: Found): boolean {
  return (
    isSameReason(one.reason, other.reason) &&
    one.releasable.length === other.releasable.length &&
    one.releasable.every((each, at) => each === other.releasable[at])
  )
}
