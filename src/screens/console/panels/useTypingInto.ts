import { useEffect, type RefObject } from 'react'

/** Who begins to type where nothing is typed in, types in this field: no letter is lost while focus is at a title. */
export function useTypingInto(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const pressed = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      if (altKey || ctrlKey || metaKey || !/^\S$/u.test(key)) return
      if (target instanceof Element && target.closest('input, textarea, select, button')) return
      // The letter itself lands there.
      field.current?.focus()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [field])
}
