import { makeSpot } from '#ui'
import { type RefObject, useEffect, useRef, useState } from 'react'

/** The button that opens a row to be changed, by the id of what stands in that row. */
export const EDITS = makeSpot()

interface RowForm {
  /** For the element around the form. */
  readonly root: RefObject<HTMLDivElement | null>
  /** The field that comes first. */
  readonly first: () => HTMLInputElement | null | undefined
  /** Gives focus back to where it was asked for. */
  readonly goBack: () => void
}

/**
 * The form that stands under rows: in it a new one is made, or one of them is changed. Whoever asked for it on a row, further
 * up, goes on in its first field.
 *
 * @param id of the row that is changed; null for a new one
 */
export function useRowForm(id: string | null): RowForm {
  const root = useRef<HTMLDivElement>(null)
  const [atFirst] = useState(id !== null)
  useEffect(() => {
    if (atFirst) root.current?.querySelector('input')?.focus()
  }, [atFirst])
  return {
    root,
    first: () => root.current?.querySelector('input'),
    goBack: () => {
      if (id !== null)
        EDITS.in(document)
          .find((each) => EDITS.idOf(each) === id)
          ?.focus()
    },
  }
}
