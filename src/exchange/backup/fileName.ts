import { localDay } from '#base'

/**
 * The name of a backup as a file: neutral, with the date on this device only ("beraad-back-up-2026-12-03.age").
 *
 * @param made when it was made, an instant in UTC
 */
export function backupFileName(made: string): string {
  return `beraad-back-up-${localDay(made)}.age`
}
