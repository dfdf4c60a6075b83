import { useText } from '#i18n'
import { ConfirmDialog, Text } from '#ui'
import { useWordsOf } from './NotNoted'
import { useRoundingOff } from './RoundOffContext'
import type { Waiting } from './useWaiting'

interface CloseWithoutProps {
  readonly open: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before the meeting ends while something was typed and not noted: after it, that is gone. */
export function CloseWithout({ open, onConfirm, onCancel }: CloseWithoutProps) {
  const t = useText('roundoff')
  const { waiting } = useRoundingOff()
  return (
    <ConfirmDialog
      open={open}
      title={t('without')}
      confirmLabel={t('without.yes')}
      cancelLabel={t('without.no')}
      onConfirm={onConfirm}
      onCancel={onCancel}
      caution
    >
      <Text>{t('without.words', { count: waiting.length })}</Text>
      <ul data-without="">
        {waiting.map((each) => (
          <NotNotedWords key={each.field} waiting={each} />
        ))}
      </ul>
    </ConfirmDialog>
  )
}

function NotNotedWords({ waiting }: { readonly waiting: Waiting }) {
  return <li>{useWordsOf(waiting)}</li>
}
