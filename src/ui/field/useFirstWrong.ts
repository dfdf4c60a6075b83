import { useEffect, useReducer, useRef, type RefObject } from 'react'

/**
 * Leads to the first field that is wrong where what was handed in is refused, also where that is known only a moment later.
 * Out: to be called where the fields in `root` are handed in. Whoever types meanwhile is left where they are.
 */
export function useFirstWrong(root: RefObject<Element | null>): () => void {
  const handedIn = useRef(false)
  const [, look] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    const typesOn = () => {
      handedIn.current = false
    }
    document.addEventListener('input', typesOn)
    return () => document.removeEventListener('input', typesOn)
  }, [])
  // After every rendering: what is wrong may show long after it was handed in, by whoever holds the fields.
  useEffect(() => {
    const wrong = handedIn.current ? root.current?.querySelector('[aria-invalid="true"]') : null
    if (wrong === null || wrong === undefined) return
    handedIn.current = false
    const field = wrong.matches('fieldset') ? wrong.querySelector('input') : wrong
    if (field instanceof HTMLElement) field.focus()
  })
  return () => {
    handedIn.current = true
    look()
  }
}
