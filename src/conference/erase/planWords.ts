import type { Plan } from '../model/plan'
import { entryAt } from '../record'
import type { Meeting } from '../state'
import { onlyStanding } from './onlyStanding'

/**
 * A plan as it was, with the words of those who still stand in the final one. Who they are is written down: without the
 * name that told it, somebody of the family would be a professional again.
 */
export function planWords(plan: Plan, { plan: final, seatsBefore }: Meeting): Plan {
  const participants = plan.participants.map((each) => {
    const standing = final.participants.find(({ id }) => id === each.id)
    const worded = onlyStanding(each, standing, ['organisation', 'role'])
    if (standing === undefined) {
      const person = entryAt(seatsBefore, each.id)
      return person === undefined ? worded : { ...worded, person }
    }
    const { type, person } = standing
    return { ...worded, type, ...(person !== undefined && { person }) }
  })
  return { ...onlyStanding(plan, final, ['togetherGround']), participants }
}
