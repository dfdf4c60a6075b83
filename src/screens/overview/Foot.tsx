import { useText } from '#i18n'
import { Button, Inline } from '#ui'

interface FootProps {
  /** The address of the settings. */
  readonly settings: string
  /** The address of the page that looks whether all is ready for a meeting. */
  readonly check: string
  /** Undefined where the practice case is there already. */
  readonly onPractice: (() => void) | undefined
}

/** What one needs now and then: whether all is ready, the settings, the practice case. */
export function Foot({ settings, check, onPractice }: FootProps) {
  const t = useText('overview')
  const checks = useText('check')
  return (
    <Inline gap={5}>
      <a href={check} data-action="check">
        {checks('link')}
      </a>
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
