import type { BackupReminder, Backups, MadeBackup, Restored } from '#exchange'
import { useText } from '#i18n'
import { Page } from '#ui'
import { addresses } from '../addresses'
import { Back } from '../pieces/Back'
import { Screen } from '../pieces/Screen'
import type { PassphraseStrength } from '../unlock/door'
import { LookAtBackup } from './LookAtBackup'
import { MakeBackup } from './MakeBackup'
import { Opener } from './Opener'

export interface BackupScreenProps {
  readonly backups: Backups
  readonly reminder: BackupReminder
  /** When the last backup was saved: an instant; null where there is none. */
  readonly lastMade: string | null
  readonly strength: (passphrase: string) => PassphraseStrength
  /** Hands a file to the browser. */
  readonly saveFile: (name: string, content: Blob) => void
  /** A backup was saved: what it holds need not be reminded of any more. */
  readonly onSaved: (made: MadeBackup) => void
  /** Cases were put back, perhaps not all: what was opened before is old. */
  readonly onRestored: (restored: Restored) => void
  /** Where the page lies that opens a backup without Beraad. */
  readonly opener: string
}

/** Everything about backups on one page. */
export function BackupScreen(props: BackupScreenProps) {
  const { backups, reminder, lastMade, strength, saveFile, onSaved, onRestored, opener } = props
  const t = useText('exchange')
  const settings = useText('settings')
  return (
    <Screen name="backup">
      <Page
        title={t('title')}
        lead={t('lead')}
        width="wide"
        back={<Back href={addresses.settings}>{settings('title')}</Back>}
      >
        <MakeBackup
          backups={backups}
          reminder={reminder}
          lastMade={lastMade}
          strength={strength}
          saveFile={saveFile}
          onSaved={onSaved}
        />
        <LookAtBackup backups={backups} onRestored={onRestored} />
        <Opener address={opener} />
      </Page>
    </Screen>
  )
}
