import type { BackupReminder, Backups, MadeBackup, Restored } from '#exchange'
import { useText } from '#i18n'
import { Page } from '#ui'
import { useState } from 'react'
import { addresses, hrefOf } from '../addresses'
import { Back, Screen } from '../shared'
import type { VaultAccess } from '../unlock'
import { LookAtBackup } from './LookAtBackup'
import { MakeBackup } from './MakeBackup'
import { Opener } from './Opener'

export interface BackupScreenProps {
  readonly backups: Pick<Backups, 'make' | 'open'>
  /** Null while it is counted. */
  readonly reminder: BackupReminder | null
  /** Where the owner shows to be the owner. */
  readonly door: VaultAccess
  /** Tells whether work goes on that stops where this screen is left. */
  readonly onBusy: (busy: boolean) => void
  /** Hands a file to the browser. */
  readonly saveFile: (name: string, content: Blob) => void
  /** False in a window that only reads: it can look into a backup, and put nothing back. */
  readonly mayRestore: boolean
  /** A backup was saved: what it holds need not be reminded of any more. */
  readonly onSaved: (made: MadeBackup) => void
  /** Cases were put back, perhaps not all: what was opened before is old. */
  readonly onRestored: (restored: Restored) => void
  /** Where the page lies that opens a backup without Beraad. */
  readonly opener: string
}

/** Everything about backups on one page. */
export function BackupScreen(props: BackupScreenProps) {
  const { backups, reminder, door, onBusy, saveFile, mayRestore, onSaved, onRestored, opener } =
    props
  const t = useText('exchange')
  const overview = useText('overview')
  const [looking, setLooking] = useState(false)
  return (
    <Screen name="backup">
      <Page
        title={t('title')}
        lead={t('lead')}
        width="wide"
        back={<Back href={hrefOf(addresses.overview)}>{overview('title')}</Back>}
      >
        <MakeBackup
          backups={backups}
          reminder={reminder}
          door={door}
          saveFile={saveFile}
          onSaved={onSaved}
          aside={looking}
        />
        <LookAtBackup
          backups={backups}
          mayRestore={mayRestore}
          onRestored={onRestored}
          onLooking={setLooking}
          onBusy={onBusy}
        />
        <Opener address={opener} />
      </Page>
    </Screen>
  )
}
