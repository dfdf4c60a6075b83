import { useText } from '#i18n'
import { Button, CheckField, Notice, Page, Text } from '#ui'
import { useState } from 'react'
import { Form, Screen } from '../shared'
import styles from './RecoveryKey.module.css'
import { saveRecoveryKey } from './saveRecoveryKey'

interface RecoveryKeyProps {
  readonly recoveryKey: string
  readonly onKept: () => void
}

/**
 * Shows the recovery key this once: to print or to write down. As a file it would lie on the very device that it opens: that
 * comes last, with what to do then. One goes on after saying that it is kept.
 */
export function RecoveryKey({ recoveryKey, onKept }: RecoveryKeyProps) {
  const t = useText('unlock')
  const [kept, setKept] = useState(false)
  const [error, setError] = useState('')
  const [saved, setSaved] = useState(false)
  const goOn = () => {
    if (kept) onKept()
    else setError(t('recovery.notYet'))
  }
  return (
    <Screen name="recovery-key">
      <Page title={t('recovery.title')} lead={t('recovery.lead')} width="narrow" centred>
        <p className={styles.key} data-recovery-key="" translate="no">
          {recoveryKey.split('-').map((group, index) => (
            <span key={`${index}-${group}`}>{group}</span>
          ))}
        </p>
        <div className={styles.actions}>
          <Button data-action="print-recovery" onClick={() => window.print()}>
            {t('recovery.print')}
          </Button>
          <Button
            kind="quiet"
            data-action="save-recovery"
            onClick={() =>
              void saveRecoveryKey(recoveryKey, t('recovery.file')).then(() => setSaved(true))
            }
          >
            {t('recovery.save')}
          </Button>
        </div>
        {saved && (
          <div className={styles.actions}>
            <Notice kind="caution" title={t('recovery.saved.title')}>
              {t('recovery.saved.words')}
            </Notice>
          </div>
        )}
        <Text look="secondary" tone="second" measured>
          {t('recovery.where')} {t('recovery.backup')}
        </Text>
        <div className={styles.confirm}>
          <Form name="recovery-key" onSubmit={goOn}>
            <CheckField
              label={t('recovery.kept')}
              error={kept ? '' : error}
              checked={kept}
              onChange={setKept}
              data-field="recovery-kept"
            />
            <div>
              <Button type="submit" kind="primary" data-action="recovery-done">
                {t('recovery.go')}
              </Button>
            </div>
          </Form>
        </div>
      </Page>
    </Screen>
  )
}
