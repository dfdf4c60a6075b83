/** Reads whole minutes as typed, from `least` to 600; null where they are none. */
export function readMinutes(typed: string, least: number): number | null {
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN
  return minutes >= least && minutes <= 600 ? minutes : null
}
