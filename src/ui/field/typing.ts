import { createContext, use } from 'react'

/**
 * Keeps what is typed out of the memory of browser, password manager and writing aids:
 * some of those send the text away.
 */
export const unremembered = {
  autoComplete: 'off',
  autoCorrect: 'off',
  'data-1p-ignore': 'true',
  'data-bwignore': 'true',
  'data-form-type': 'other',
  'data-lpignore': 'true',
  writingsuggestions: 'false',
} as const

/** A passphrase that a password manager may fill in and keep (WCAG 1.3.5, 3.3.8); for writing aids it is nothing. */
export function rememberedAs(purpose: 'current' | 'new') {
  return {
    autoComplete: `${purpose}-password`,
    autoCorrect: 'off',
    writingsuggestions: 'false',
  } as const
}

interface TypingHabits {
  /** Whether the browser checks spelling where a field does not say. Some browsers send the text to their maker. */
  readonly spellCheck: boolean
}

/** How fields behave that do not say otherwise: set once, above everything. */
export const TypingHabits = createContext<TypingHabits>({ spellCheck: false })

/** Whether this field checks spelling: its own word, or else the habit. */
export function useSpellCheck(own: boolean | undefined): boolean {
  const habits = use(TypingHabits)
  return own ?? habits.spellCheck
}
