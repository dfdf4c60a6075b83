import type { TheCase } from './foldCase'
import { asRaw, listAt, textAt, type Raw } from './raw'

/** Calls somebody or several by what they are called in the case: an id becomes an organisation or a person. */
export type Names = (value: unknown) => string

/** The names of a case: of its family, and of who was invited to any meeting. */
export function namesIn({ persons, meetings }: TheCase): Names {
  const called = new Map<unknown, string>()
  for (const { plan } of meetings) {
    for (const participant of listAt(plan, 'participants').map(asRaw)) {
      called.set(participant['id'], nameOf(participant))
    }
  }
  for (const [id, person] of persons) called.set(id, textAt(person, 'label'))
  const one = (value: unknown): string => {
    if (typeof value === 'string') return called.get(value) ?? value
    const who = asRaw(value)
    return textAt(who, 'name') || (called.get(who['id']) ?? textAt(who, 'id'))
  }
  return (value) => (Array.isArray(value) ? value.map(one).join(', ') : one(value))
}

function nameOf(participant: Raw): string {
  const [organisation, role] = [textAt(participant, 'organisation'), textAt(participant, 'role')]
  if (organisation === '') return role
  return role === '' ? organisation : `${organisation} (${role})`
}
