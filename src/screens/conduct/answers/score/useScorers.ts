import type { Participant, Score } from '#conference'
import { inTheRoom } from '#conference'
import { useMeeting } from '../../context'

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
}

/** Who has a row in the grid: who is in the room and gives a number, who gave one already, who was added. */
export function useScorers(scores: readonly Score[], added: readonly string[]): Scorers {
  const meeting = useMeeting()
  const here = new Set(inTheRoom(meeting).map((each) => each.id))
  const gave = new Set(scores.flatMap(({ who }) => (who.kind === 'participant' ? [who.id] : [])))
  const hasRow = ({ id, type }: Participant) =>
    gave.has(id) || added.includes(id) || (here.has(id) && SCORES.has(type))
  const { participants } = meeting.plan
  return {
    rows: participants.filter(hasRow),
    others: participants.filter((each) => !hasRow(each)),
  }
}
