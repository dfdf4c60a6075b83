import { useText } from '#i18n'
import { Button } from '#ui'
import { RELEASES } from '../releasing'
import { useReleasing } from './releasing'
import { useRoundingOff } from './RoundOffContext'
import type { Agreed } from './whyWithheld'
import { whyWithheld } from './whyWithheld'

interface ReleaseButtonProps {
  readonly item: Agreed
  /** What it says, for who does not see the row. */
  readonly words: string
}

/** Of what was agreed and not everybody knows: lets the others know of it; first it shows how. */
export function ReleaseButton({ item, words }: ReleaseButtonProps) {
  const t = useText('roundoff')
  const { state, meeting } = useRoundingOff()
  const ask = useReleasing()
  const parts = whyWithheld(state, meeting, item)?.parts ?? []
  if (parts.length === 0) return null
  return (
    <Button
      kind="caution"
      size="small"
      ref={RELEASES.ref()}
      data-do="release"
      aria-label={`${t('release')}: ${words}`}
      onClick={() => ask([item])}
    >
      {t('release')}
    </Button>
  )
}
