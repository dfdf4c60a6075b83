import { useCallback, useState } from 'react'
import { useKept } from './useKept'

type Patch<Field extends string> = Readonly<Partial<Record<Field, string>>>

interface Words<Field extends string> {
  /** What stands in each field: words, or the word of what is chosen. */
  readonly words: Readonly<Record<Field, string>>
  readonly put: (
    patch: Patch<Field> | ((now: Readonly<Record<Field, string>>) => Patch<Field>),
  ) => void
  /** Begins anew: it was handed in, or thrown away. */
  readonly reset: () => void
  /** It was saved: it is no longer kept. What stands there stays. */
  readonly drop: () => void
}

/**
 * The fields of a form, kept under one name until they are handed in. Where all stands as it did to begin with, nothing is
 * kept.
 *
 * @param waits whether it is to be noted in the meeting, where one runs
 */
export function useWords<Field extends string>(
  name: string,
  first: Readonly<Record<Field, string>>,
  waits = true,
): Words<Field> {
  const [start] = useState(first)
  const kept = useKept(
    name,
    () => start,
    (outside) => readWords(outside, start),
    waits,
  )
  const { value, change, drop, reset } = kept
  const put = useCallback(
    (patch: Patch<Field> | ((now: Readonly<Record<Field, string>>) => Patch<Field>)) =>
      change((now) => {
        const fresh = { ...now, ...(typeof patch === 'function' ? patch(now) : patch) }
        const same = fieldsOf(start).every((field) => fresh[field] === start[field])
        return same ? start : fresh
      }),
    [change, start],
  )
  return { words: value, put, reset, drop }
}

function fieldsOf<Field extends string>(words: Readonly<Record<Field, string>>): readonly Field[] {
  // Made here, of these fields and no others.
  return Object.keys(words) as Field[]
}

/** The words that were kept, of the fields that there are now; the others begin as they do. */
function readWords<Field extends string>(
  outside: unknown,
  start: Readonly<Record<Field, string>>,
): Readonly<Record<Field, string>> | null {
  if (typeof outside !== 'object' || outside === null) return null
  const kept = new Map<string, unknown>(Object.entries(outside))
  const words = fieldsOf(start).flatMap((field) => {
    const word = kept.get(field)
    return typeof word === 'string' ? [[field, word]] : []
  })
  return { ...start, ...Object.fromEntries(words) }
}
