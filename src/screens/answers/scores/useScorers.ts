import type { Participant, Score } from '#conference'
import { inTheRoom } from '#conference'
import { useMeeting } from '../../running'

/** Who chairs and who supports somebody gives no number, unless asked. */
const SCORES: ReadonlySet<Participant['type']> = new Set([
  'casusregisseur',
  'professional',
  'materiedeskundige',
  'client',
])

interface Scorers {
  /** In the order of the table. */
  readonly rows: readonly Participant[]
  /** Those for whom a row can be added. */
  readonly others: readonly Participant[]
  /** Those in the room who are asked for a number and have none yet. */
  readonly missing: readonly Participant[]
}

/** Who has a row in the grid: who is in the room and gives a number, who gave one already, who was added. */
export function useScorers(scores: readonly Score[], added: readonly string[]): Scorers {
  const meeting = useMeeting()
  const here = new Set(inTheRoom(meeting).map((each) => each.id))
  const gave = new Set(scores.flatMap(({ who }) => (who.kind === 'participant' ? [who.id] : [])))
  const hasRow = ({ id, type }: Participant) =>
    gave.has(id) || added.includes(id) || (here.has(id) && SCORES.has(type))
  const { participants } = meeting.plan
  const rows = participants.filter(hasRow)
  return {
    rows,
    missing: rows.filter(({ id }) => here.has(id) && !gave.has(id)),
    others: participants.filter((each) => !hasRow(each)),
  }
}
