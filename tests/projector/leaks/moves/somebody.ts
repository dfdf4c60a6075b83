import type { Dissent, Meeting, Who } from '#conference'
import type { Player } from '../player'

/** Anybody: at the table, of the family, or someone else. */
export function somebody({ dice, text, state }: Player, meeting: Meeting, key: string): Who {
  const person = dice.pick(state().persons)
  const roll = dice.roll(3)
  if (roll === 0 && person !== undefined) return { kind: 'person', id: person.id }
  if (roll === 1) return { kind: 'other', name: text('said', key) }
  return { kind: 'participant', id: dice.pick(meeting.plan.participants)?.id ?? 'pr' }
}

/** What was said to the contrary before, and perhaps something more. */
export function dissents(
  player: Player,
  meeting: Meeting,
  form: string,
  before: readonly Dissent[],
): Dissent[] {
  if (!player.dice.oneIn(2)) return [...before]
  const reason = player.text('said', `${form} differs *`)
  return [...before, { who: somebody(player, meeting, `${form} differs ${reason}`), reason }]
}

/** Any part: also one that does not run. The kernel knows better than a screen that went stale. */
export function anyPart({ dice }: Player, meeting: Meeting): string {
  return dice.pick(meeting.plan.parts)?.id ?? 'A'
}
