import type { Settings } from './settings'

/** From how many months to how many an organisation can keep a case. */
export const KEEP_BOUNDS = { least: 1, most: 120 }

/** The months as they were set; what holds while nothing was set: a year. docs/decisions/0006-keeping.md says why. */
export function keepMonths(settings: Pick<Settings, 'keepMonths'>): number {
  return settings.keepMonths ?? 12
}
