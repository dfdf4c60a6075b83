import { useLetters } from '../../keyboard/letters'

/** The key that opens a row to be changed, for its cap: E, or Enter where letters are no keys. */
export function useEditKey(): string {
  return useLetters() ? 'E' : '↵'
}
