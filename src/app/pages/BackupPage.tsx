import { saveFile } from '#documents'
import { BackupScreen } from '#screens/backup'
import { useApp } from '../AppContext'
import { useBackups } from '../backup/useBackups'
import { useReminder } from '../backup/useReminder'
import { ReadingBar } from '../window/ReadingBar'

/** Lies beside the page of Beraad itself; the build puts it there. */
const OPENER = './opener.html'

/** Backups, with what they need of the vault. */
export function BackupPage() {
  const { desk, strength, writing } = useApp()
  const backups = useBackups()
  const { reminder, again } = useReminder()
  if (backups === null) return null
  return (
    <>
      <BackupScreen
        backups={backups}
        reminder={reminder}
        strength={strength}
        saveFile={saveFile}
        mayRestore={writing.mayWrite === true}
        onSaved={(made) => void backups.noteSaved(made).then(again)}
        onRestored={(restored) => {
          // What was opened before is old; what is not on disk yet is still written by who holds it.
          if (desk.isSaved()) desk.clear()
          void backups.noteRestored(restored).then(again)
        }}
        opener={OPENER}
      />
      <ReadingBar />
    </>
  )
}
