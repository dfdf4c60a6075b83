import type { WaitingDraft } from './drafts'

/** Tells a waiting draft from anything else that may lie on a disk. */
export function isWhereTyped(value: unknown): value is WaitingDraft {
  if (typeof value !== 'object' || value === null) return false
  if (!('field' in value && 'meeting' in value && 'part' in value && 'place' in value)) return false
  const { field, meeting, part, place } = value
  const named = [field, meeting, part].every((each) => typeof each === 'string')
  return named && (place === null || isPlace(place))
}

function isPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!('phase' in value && 'step' in value)) return false
  const question = 'question' in value ? value.question : undefined
  return (
    [value.phase, value.step].every((each) => typeof each === 'string') &&
    typeof (question ?? '') === 'string'
  )
}
