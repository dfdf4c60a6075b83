// backup: making a sealed copy of everything, looking into one, and putting back what one chooses.
export { BackupScreen, type BackupScreenProps } from './BackupScreen'
export { Reminder } from './Reminder'
