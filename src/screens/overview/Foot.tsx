import { useText } from '#i18n'
import { Button, Inline } from '#ui'

interface FootProps {
  /** The address of the settings. */
  readonly settings: string
  /** Undefined where the practice case is there already. */
  readonly onPractice: (() => void) | undefined
}

/** What one needs now and then: the practice case, the settings. */
export function Foot({ settings, onPractice }: FootProps) {
  const t = useText('overview')
  return (
    <Inline gap={5}>
      <a href={settings} data-action="settings">
        {t('settings')}
      </a>
      {onPractice !== undefined && (
        <Button kind="quiet" data-action="load-practice" onClick={onPractice}>
          {t('practice')}
        </Button>
      )}
    </Inline>
  )
}
