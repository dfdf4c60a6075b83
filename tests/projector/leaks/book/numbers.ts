import type { Score, ScoreValue, Who } from '#conference'
import type { Notes, Thing } from './book'
import { text } from './choices'
import { listening } from './room'
import { takesReleaseBack } from './words'

/** Whose number it is, in which phase: each has one. */
export function slotOf(phase: string, who: Who): string {
  return `${phase} ${JSON.stringify(who)}`
}

/** A number is given, or changed: heard now where the numbers are revealed already, else when they are. */
export function gives(notes: Notes, score: Score): void {
  const { things, numbers, part } = notes
  const { id, phase, who, value } = score
  const slot = slotOf(phase, who)
  const before = numbers.get(slot)
  const old = before === undefined ? undefined : things.get(before.id)
  const now = isRevealed(notes, phase, part) ? listening(notes) : []
  keepsFirst(notes, slot, value, old)
  if (before !== undefined) things.delete(before.id)
  const words = JSON.stringify(value)
  const isSame = old?.words === words
  if (old !== undefined && !isSame) takesReleaseBack(notes, id)
  numbers.set(slot, { id, phase, who, value })
  things.set(id, {
    ...nothingMore,
    key: id,
    words,
    part,
    whom: [who],
    // Who heard this number before knows it, whatever ground is written to it.
    heard: isSame ? [...old.heard, ...now] : now,
  })
  grounds(notes, `ground ${slot}`, score.ground, now)
}

/** The chair reveals the numbers of this part, and those that were released to it: now they are heard. */
export function reveals(notes: Notes, phase: string): void {
  const { numbers, revealed, released, part } = notes
  if (isRevealed(notes, phase, part)) return
  revealed.set(phase, new Set([...(revealed.get(phase) ?? []), part]))
  for (const [slot, number] of numbers) {
    if (number.phase !== phase) continue
    const isReleased = released.get(number.id)?.has(part) ?? false
    hears(notes, number.id, (each) => each.part === part || isReleased)
    // What was said to it in another part is not shown here.
    hears(notes, `ground ${slot}`, (each) => each.part === part)
  }
}

export function takesAway(notes: Notes, id: string): void {
  const { things, numbers } = notes
  for (const [slot, number] of numbers) {
    if (number.id !== id) continue
    numbers.delete(slot)
    for (const key of [id, `ground ${slot}`, `first ${slot}`]) things.delete(key)
  }
}

export function isRevealed({ revealed }: Notes, phase: string, part: string): boolean {
  return revealed.get(phase)?.has(part) ?? false
}

const nothingMore = {
  audience: 'everyone',
  toldNobody: false,
  of: undefined,
  phase: undefined,
} as const

/** What somebody said before the discussion changed it stays beside it, for those who heard it. */
function keepsFirst(notes: Notes, slot: string, value: ScoreValue, old: Thing | undefined): void {
  const { things, numbers } = notes
  const key = `first ${slot}`
  const phase = numbers.get(slot)?.phase ?? ''
  if (old === undefined || !isRevealed(notes, phase, old.part)) {
    things.delete(key)
    return
  }
  const first = things.get(key) ?? { ...old, key }
  if (first.words === JSON.stringify(value)) things.delete(key)
  else things.set(key, first)
}

function grounds(notes: Notes, key: string, ground: string | undefined, now: Thing['heard']): void {
  const { things, part } = notes
  const [said] = text(key, ground)
  if (said === undefined) things.delete(key)
  else if (things.get(key)?.words !== said.words)
    things.set(key, { ...nothingMore, ...said, part, whom: [], heard: now })
}

function hears(notes: Notes, key: string, isHere: (thing: Thing) => boolean): void {
  const thing = notes.things.get(key)
  if (thing === undefined || !isHere(thing)) return
  notes.things.set(key, { ...thing, heard: [...thing.heard, ...listening(notes)] })
}
