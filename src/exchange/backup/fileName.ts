/**
 * The name of a backup as a file: neutral, with the date on this device only ("beraad-back-up-2026-12-03.age").
 *
 * @param made when it was made, an instant in UTC
 */
export function backupFileName(made: string): string {
  const day = new Date(made)
  const two = (number: number) => String(number).padStart(2, '0')
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
  return `beraad-back-up-${date}.age`
}
