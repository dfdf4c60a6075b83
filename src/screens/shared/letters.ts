import { createContext, use } from 'react'

/** Whether a single letter is a key of the chair; what the settings say. */
export const LettersContext = createContext(true)

/** Whether a single letter is a key: where it is not, neither its cap nor its line in the help is shown. */
export function useLetters(): boolean {
  return use(LettersContext)
}
