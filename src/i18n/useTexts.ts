import { useContext } from 'react'
import { TextsContext } from './textsContext'
import type { Texts } from './types'

/** The texts of the nearest `TextsProvider`, whole: for the register of a date, or to hand on to a document. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext)
  if (texts === undefined) throw new Error('useTexts needs a TextsProvider above it')
  return texts
}
