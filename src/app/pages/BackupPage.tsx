import { saveFile } from '#documents'
import { useText } from '#i18n'
import { BackupScreen } from '#screens/backup'
import { ConfirmDialog } from '#ui'
import { useApp } from '../AppContext'
import { useBackups } from '../backup/useBackups'
import { useWorkThatStops } from '../backup/useWorkThatStops'
import { useReminder } from '../backup/useReminder'
import { ReadingBar } from '../window/ReadingBar'

/** Lies beside the page of Beraad itself; the build puts it there. */
const OPENER = './opener.html'

/** Backups, with what they need of the vault. */
export function BackupPage() {
  const { desk, door, writing } = useApp()
  const t = useText('exchange')
  const work = useWorkThatStops()
  const backups = useBackups()
  const { reminder, again } = useReminder()
  if (backups === null) return null
  return (
    <>
      <BackupScreen
        backups={backups}
        reminder={reminder}
        door={door}
        onBusy={work.setBusy}
        saveFile={saveFile}
        mayRestore={writing.mayWrite === true}
        onSaved={(made) => void backups.noteSaved(made).then(again)}
        onRestored={(restored) => {
          // What was opened before is old; what is not on disk yet is still written by who holds it.
          if (desk.isSaved()) desk.clear()
          void backups.noteRestored(restored).then(again)
          work.ended(restored.trouble !== null, restored.added.length + restored.replaced.length)
        }}
        opener={OPENER}
      />
      <ReadingBar />
      <ConfirmDialog
        open={work.leaving !== null}
        title={t('leave')}
        confirmLabel={t('leave.yes')}
        cancelLabel={t('leave.no')}
        onConfirm={() => work.leaving?.go()}
        onCancel={() => work.leaving?.stay()}
        caution
      >
        {t('leave.words')}
      </ConfirmDialog>
    </>
  )
}
