import { useRef, useState } from 'react'
import { LONGEST } from './longest'

interface Saved {
  readonly text: string
  readonly setText: (text: string) => void
  readonly tooLong: boolean
  /**
   * Hands in what stands there where it changed; back to what was saved where it may not be empty. True where
   * nothing is left to be saved.
   */
  readonly commit: () => boolean
}

/**
 * The text of a field that saves itself. A change from elsewhere (undo) is taken over, unless something
 * else is being typed. `save` may answer false: not taken yet, the text stands as it was typed.
 */
export function useSaved(
  value: string,
  save: (text: string) => boolean | void,
  required: boolean,
): Saved {
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  /** Handed in and not yet seen back: leaving the field right after Enter hands nothing in twice. */
  const handed = useRef<{ readonly text: string; readonly instead: string } | null>(null)
  if (known !== value) {
    setKnown(value)
    if (text.trim() === known) setText(value)
  }
  const tooLong = text.length > LONGEST
  const commit = (): boolean => {
    const fresh = text.trim()
    if (tooLong) return false
    if (handed.current?.text === fresh && handed.current.instead === value) return true
    if (fresh === value || (required && fresh === '')) {
      setText(value)
      return true
    }
    if (save(fresh) === false) return false
    handed.current = { text: fresh, instead: value }
    setText(fresh)
    return true
  }
  return { text, setText, tooLong, commit }
}
