import type { BackupReminder } from '#exchange'
import { useText } from '#i18n'
import { Button, Inline, Stack } from '#ui'
import { Reminder } from '../backup'

interface FootProps {
  /** The address of the settings. */
  readonly settings: string
  /** The address of the page that looks whether all is ready for a meeting. */
  readonly check: string
  /** The address of the page on which backups are made and put back. */
  readonly backup: string
  /** What to say about backups; null while it is counted. */
  readonly reminder: BackupReminder | null
  /** Undefined where the practice case is there already. */
  readonly onPractice: (() => void) | undefined
}

/** What one needs now and then: whether all is ready, backups, the settings, the practice case. */
export function Foot({ settings, check, backup, reminder, onPractice }: FootProps) {
  const t = useText('overview')
  const checks = useText('check')
  const exchange = useText('exchange')
  return (
    <Stack gap={3}>
      <Inline gap={5}>
        <a href={check} data-action="check">
          {checks('link')}
        </a>
        <a href={backup} data-action="backup">
          {exchange('title')}
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
      {reminder !== null && reminder.changes > 0 && <Reminder reminder={reminder} quiet />}
    </Stack>
  )
}
