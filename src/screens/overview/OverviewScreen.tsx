import type { BackupReminder } from '#exchange'
import { useText } from '#i18n'
import { Button, Page } from '#ui'
import { useState } from 'react'
import { addresses, hrefOf } from '../addresses'
import { Trouble, Screen } from '../shared'
import type { CaseRow } from './caseRow'
import { Cases } from './Cases'
import { Foot } from './Foot'
import { useDraft } from '../drafts'
import { NewCase, NEW_CASE } from './NewCase'

interface OverviewScreenProps {
  /** Null while they are read. */
  readonly rows: readonly CaseRow[] | null
  /** Why they could not be read, in words. */
  readonly trouble: string | null
  /** ISO date. */
  readonly today: string
  /** What to say about backups; null while it is counted. */
  readonly reminder: BackupReminder | null
  /** The term of the organisation for keeping a case, in months; null while it is read. */
  readonly keepMonths: number | null
  /** False in a window that only reads. */
  readonly mayWrite: boolean
  /** Begins a case and opens it; answers why not, in words. */
  readonly onBegin: (code: string) => Promise<string | null>
  /** Lays out the practice case and opens it; answers why not, in words. */
  readonly onPractice: () => Promise<string | null>
  readonly onLock: () => void
}

/** All cases on this device, and the way to a new one. */
export function OverviewScreen(props: OverviewScreenProps) {
  const { rows, trouble, today, reminder, keepMonths, mayWrite, onBegin, onPractice, onLock } =
    props
  const t = useText('overview')
  const [adding, setAdding] = useState(false)
  // A code was being typed: the field for it is there again, and brings it back.
  useDraft(NEW_CASE, () => setAdding(true))
  const [refusal, setRefusal] = useState<string | null>(null)
  const practise = () => void onPractice().then(setRefusal)

  return (
    <Screen name="overview">
      <Page
        title={t('title')}
        width="wide"
        actions={
          <>
            {mayWrite && !adding && (
              <Button kind="primary" data-action="new-case" onClick={() => setAdding(true)}>
                {t('new')}
              </Button>
            )}
            <Button
              data-action="lock"
              keyHint="Shift+F8"
              aria-keyshortcuts="Shift+F8"
              onClick={onLock}
            >
              {t('lock')}
            </Button>
          </>
        }
      >
        <Trouble words={trouble ?? refusal} />
        {adding && <NewCase onBegin={onBegin} onCancel={() => setAdding(false)} />}
        {rows !== null && (
          <Cases rows={rows} today={today} quiet={adding} keepMonths={keepMonths} />
        )}
        {rows !== null && (
          <Foot
            settings={hrefOf(addresses.settings)}
            check={hrefOf(addresses.check)}
            backup={hrefOf(addresses.backup)}
            reminder={reminder}
            onPractice={
              mayWrite && !rows.some(({ summary }) => summary?.practice === true)
                ? practise
                : undefined
            }
          />
        )}
      </Page>
    </Screen>
  )
}
