// exchange: files that leave the device or come from elsewhere, sealed in the open age format. What comes in is
// somebody else's until it is parsed; a refused file changes nothing. The library is loaded when it is needed.
export type { Backups } from './backup/createBackups'
export { createBackups } from './backup/createBackups'
export type { BackupParts, CaseStore, SettingsStore } from './backup/parts'
export type { Progress, Watch } from './backup/watch'
export type { BackupTrouble } from './trouble'
export type { MadeBackup } from './backup/makeBackup'
export type { AlreadyHere } from './backup/compareLogs'
export type { BackupPreview, CaseInBackup, PreviewProblem } from './backup/preview'
export type { OpenedBackup } from './backup/openBackup'
export type { Choice, Restored, RestoreChoices } from './backup/restoreCases'
export { sealFile } from './age/sealFile'
export type { BackupReminder } from './backup/reminder'
