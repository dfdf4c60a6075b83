import type { Dissent, Entry } from '#conference'
import type { Differs, Line, MoreField } from '../projection'
import type { Eyes } from './eyes'
import { NO_TEXT } from './eyes'

/** The lines of those entries that may be seen, in the order in which they were said. */
export function linesOf(eyes: Eyes, entries: readonly Entry[]): readonly Line[] {
  return entries.flatMap((entry) => lineOf(eyes, entry) ?? [])
}

/** The line of an entry, or null where it may not be seen. */
export function lineOf(eyes: Eyes, entry: Entry): Line | null {
  if (!eyes.may(entry) || !mayBeSeenWithParent(eyes, entry)) return null
  const text = eyes.text(entry, entry.text)
  if (text === null && entry.value === undefined && entry.of === undefined) return null
  const by = entry.by === undefined ? null : eyes.name({ kind: 'participant', id: entry.by })
  return {
    id: entry.id,
    text: text ?? NO_TEXT,
    source: by ?? eyes.text(entry, entry.source),
    about: entry.about.flatMap((id) => eyes.person(id) ?? []),
    person: entry.person === undefined ? null : eyes.person(entry.person),
    certainty: entry.certainty ?? null,
    value: entry.value ?? null,
    when: eyes.text(entry, entry.when),
    more: MORE.flatMap((field) => {
      const told = eyes.text(entry, particular(eyes, entry, field))
      return told === null ? [] : [{ field, text: told }]
    }),
    nature: entry.nature ?? null,
    reach: entry.reach ?? null,
    of: entry.of ?? null,
  }
}

/** Those who see something differently, with their reasons; `looseName` is the name of such a reason in `loose`. */
export function differsOf(
  eyes: Eyes,
  differs: readonly Dissent[],
  looseName: (dissent: Dissent) => string,
): readonly Differs[] {
  return differs.flatMap((dissent) => {
    const said = looseName(dissent)
    const name = eyes.mayLoose(said) ? eyes.name(dissent.who) : null
    return name === null ? [] : [{ name, reason: eyes.looseText(said, dissent.reason) ?? NO_TEXT }]
  })
}

/** What says more about something is seen only where that is seen: it would tell what it is about. */
function mayBeSeenWithParent(eyes: Eyes, entry: Entry): boolean {
  const passed = new Set([entry.id])
  for (let at = entry; at.of !== undefined;) {
    const parent = eyes.meeting.entries.find((each) => each.id === at.of)
    if (parent === undefined || passed.has(parent.id) || !eyes.may(parent)) return false
    passed.add(parent.id)
    at = parent
  }
  return true
}

const MORE: readonly MoreField[] = [
  'organisation',
  'since',
  'goal',
  'result',
  'owner',
  'due',
  'towards',
]

function particular(eyes: Eyes, entry: Entry, field: MoreField): string | undefined {
  if (field === 'owner') return entry.owner && (eyes.name(entry.owner) ?? undefined)
  return entry[field]
}
