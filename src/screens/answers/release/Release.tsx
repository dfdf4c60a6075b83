import type { Meeting, Attributed } from '#conference'
import { useText } from '#i18n'
import { useLetters } from '../../shared'
import { RELEASES } from '../../releasing'
import { RowButton } from '../../list'
import { RELEASE_KEY, useReleasing } from './releasing'
import { useReason } from './useReason'

interface ReleaseProps {
  readonly said: Attributed | undefined
  readonly made?: Meeting | undefined
  /** Reached by Tab: only in the row where one is. */
  readonly reachable?: boolean | undefined
  /** The row hears the key. */
  readonly keyed?: boolean | undefined
  /** Of what it is, where its row has no words of its own beside it. */
  readonly words?: string | undefined
}

/** Lets something be seen that does not hang yet; first it shows how. Nothing where no release would let it hang. */
export function Release({ said, made, reachable, keyed = false, words }: ReleaseProps) {
  const t = useText('release')
  const { ask } = useReleasing()
  const reason = useReason(said, made)
  const letters = useLetters()
  if (said === undefined || reason?.releasable !== true) return null
  return (
    <RowButton
      ref={RELEASES.ref()}
      action="release"
      reachable={reachable}
      keyHint={keyed && letters ? RELEASE_KEY : undefined}
      aria-label={words === undefined ? undefined : t('release.of', { words })}
      onClick={() => ask(said, made)}
    >
      {t('release')}
    </RowButton>
  )
}
