import { useText } from '#i18n'
import { Button, Notice } from '#ui'

interface ToldBarProps {
  readonly words: string | null
  readonly onUnderstood: () => void
}

/** What came of work that was left: told on whatever page one went to. */
export function ToldBar({ words, onUnderstood }: ToldBarProps) {
  const t = useText('overview')
  if (words === null) return null
  return (
    <div data-mishap="told">
      <Notice
        kind="caution"
        action={
          <Button size="small" data-action="understood" onClick={onUnderstood}>
            {t('mishap.understood')}
          </Button>
        }
      >
        {words}
      </Notice>
    </div>
  )
}
