import type { CaseState } from '#conference'

type Told = CaseState['told']

/** What was noted of telling this to somebody; undefined where nothing was. */
export function noteOf(told: Told, item: string, person: string): Told[string][string] | undefined {
  return notesOf(told, item).find(([id]) => id === person)?.[1]
}

/** Who was noted as told this. */
export function toldPersons(told: Told, item: string): readonly string[] {
  return notesOf(told, item).flatMap(([person, { yes }]) => (yes ? person : []))
}

function notesOf(told: Told, item: string) {
  return Object.hasOwn(told, item) ? Object.entries(told[item] ?? {}) : []
}
