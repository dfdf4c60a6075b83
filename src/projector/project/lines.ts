import type { Dissent, Entry } from '#conference'
import type { Differs, WallLine } from '../projection'
import { fieldLines } from './fieldLines'
import type { WallVisibility } from './wallVisibility'
import { NO_TEXT } from './wallVisibility'

/** The lines of those entries that may be seen, in the order in which they were said. */
export function linesOf(
  visibility: WallVisibility,
  entries: readonly Entry[],
): readonly WallLine[] {
  return entries.flatMap((entry) => lineOf(visibility, entry) ?? [])
}

/** The line of an entry, or null where it may not be seen. */
export function lineOf(visibility: WallVisibility, entry: Entry): WallLine | null {
  if (!visibility.may(entry) || !mayBeSeenWithParent(visibility, entry)) return null
  const text = visibility.text(entry, entry.text)
  if (text === null && entry.value === undefined && entry.of === undefined) return null
  const by = entry.by === undefined ? null : visibility.name({ kind: 'participant', id: entry.by })
  return {
    id: entry.id,
    text: text ?? NO_TEXT,
    source: by ?? visibility.text(entry, entry.source),
    about: entry.about.flatMap((id) => visibility.person(id) ?? []),
    person: entry.person === undefined ? null : visibility.person(entry.person),
    certainty: entry.certainty ?? null,
    value: entry.value ?? null,
    when: visibility.text(entry, entry.when),
    more: fieldLines(visibility, 'entry', entry),
    nature: entry.nature ?? null,
    reach: entry.reach ?? null,
    of: entry.of ?? null,
  }
}

/** Those who see something differently, with their reasons; `keyOf` gives the key of such a reason (`textKey`). */
export function differsOf(
  visibility: WallVisibility,
  differs: readonly Dissent[],
  keyOf: (dissent: Dissent) => string,
): readonly Differs[] {
  return differs.flatMap((dissent) => {
    const said = keyOf(dissent)
    const name = visibility.mayByKey(said) ? visibility.name(dissent.who) : null
    return name === null
      ? []
      : [{ name, reason: visibility.textByKey(said, dissent.reason) ?? NO_TEXT }]
  })
}

/** What says more about something is seen only where that is seen: it would tell what it is about. */
function mayBeSeenWithParent(visibility: WallVisibility, entry: Entry): boolean {
  const passed = new Set([entry.id])
  for (let at = entry; at.of !== undefined;) {
    const parent = visibility.meeting.entries.find((each) => each.id === at.of)
    if (parent === undefined || passed.has(parent.id) || !visibility.may(parent)) return false
    passed.add(parent.id)
    at = parent
  }
  return true
}
