import type { Said } from '#conference'
import { mayBeShared } from '#conference'
import { useText } from '#i18n'
import { announce, Button } from '#ui'
import { useRoundingOff } from './RoundOffContext'

interface ReleaseButtonProps {
  readonly item: Said
  /** What it says, for who does not see the row. */
  readonly words: string
}

/** Of what was agreed in a part that not everybody attended: one press lets the others know of it. */
export function ReleaseButton({ item, words }: ReleaseButtonProps) {
  const t = useText('roundoff')
  const { meeting, send } = useRoundingOff()
  if (mayBeShared(meeting, item)) return null
  const others = meeting.plan.parts.filter(
    ({ id }) => id !== item.part && !(meeting.released[item.id] ?? []).includes(id),
  )
  const release = () => {
    const all = others.every(({ id }) =>
      send({ type: 'released', meeting: meeting.id, item: item.id, to: id }),
    )
    if (all) announce(t('released'))
  }
  return (
    <Button
      kind="caution"
      size="small"
      data-do="release"
      aria-label={`${t('release')}: ${words}`}
      onClick={release}
    >
      {t('release')}
    </Button>
  )
}
