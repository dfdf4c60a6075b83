import type { CaseState, Meeting } from '#conference'

/**
 * A case to compare after erasing: without the memory of parts of texts that are no more. A remembered part is
 * compared where both know it, see `sameParts`.
 */
export function comparable(state: CaseState): unknown {
  return { ...state, meetings: state.meetings.map(({ saidIn: _, ...rest }) => rest) }
}

/** The remembered parts of a meeting after erasing that differ from those before it. */
export function movedParts(before: Meeting, after: Meeting): readonly string[] {
  const empty = new Set(
    Object.entries(after.gates).flatMap(([key, gate]) =>
      gate.ground === '' ? [`gate ${key} ground`] : [],
    ),
  )
  for (const [key, common] of Object.entries(after.commons))
    if ((common.text ?? '') === '') empty.add(`common ${key} text`)
  return Object.keys(after.saidIn).filter(
    (name) => !empty.has(name) && after.saidIn[name] !== before.saidIn[name],
  )
}
