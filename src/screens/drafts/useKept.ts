import { useCallback, useRef, useState } from 'react'
import { useDraft } from './useDraft'

export interface Kept<Value> {
  readonly value: Value
  /** Whether it holds anything that was not saved. */
  readonly changed: boolean
  /** Where that gives back what stood there to begin with, nothing is kept. */
  readonly change: (change: (value: Value) => Value) => void
  /** It was saved: it is no longer kept. What stands there stays. */
  readonly drop: () => void
  /** That value was saved: as `drop`, if nothing was changed since. */
  readonly saved: (value: Value) => void
  /** Begins anew: it was handed in, or thrown away. */
  readonly reset: () => void
}

/**
 * What is filled in in a form, kept until it is saved or thrown away.
 *
 * @param name of the draft
 * @param first what stands there to begin with
 * @param parse reads what was kept; null where it cannot be read
 * @param waits whether it is to be noted in the meeting, where one runs
 */
export function useKept<Value>(
  name: string,
  first: () => Value,
  parse: (outside: unknown) => Value | null,
  waits = true,
): Kept<Value> {
  const [start] = useState(first)
  const [value, setValue] = useState(start)
  const [changed, setChanged] = useState(false)
  const latest = useRef(value)
  const put = useCallback((fresh: Value, isChanged: boolean) => {
    latest.current = fresh
    setValue(fresh)
    setChanged(isChanged)
  }, [])
  const { keep, drop } = useDraft(name, (found) => {
    const kept = parse(found.chosen['form'])
    if (kept !== null) put(kept, true)
  })
  const change = useCallback(
    (how: (value: Value) => Value) => {
      const fresh = how(latest.current)
      put(fresh, fresh !== start)
      if (fresh === start) drop()
      else keep({ text: '', cursor: 0, chosen: { form: fresh } }, waits)
    },
    [put, keep, drop, start, waits],
  )
  const dropAll = useCallback(() => {
    setChanged(false)
    drop()
  }, [drop])
  const saved = useCallback(
    (kept: Value) => {
      if (latest.current === kept) dropAll()
    },
    [dropAll],
  )
  const reset = useCallback(() => {
    put(start, false)
    drop()
  }, [put, drop, start])
  return { value, changed, change, drop: dropAll, saved, reset }
}
