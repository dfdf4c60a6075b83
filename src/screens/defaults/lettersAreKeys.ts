import type { Settings } from './settings'

/** Whether a single letter is a key of the console: yes, unless that was switched off. */
export function lettersAreKeys({ letterKeys }: Pick<Settings, 'letterKeys'>): boolean {
  return letterKeys !== false
}
