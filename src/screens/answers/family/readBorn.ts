/** A year of birth as it was typed; undefined where it is empty or no year. */
export function readBorn(typed: string): number | undefined {
  const year = Number(typed.trim())
  return /^\d{4}$/.test(typed.trim()) && year >= 1900 && year <= 2200 ? year : undefined
}
