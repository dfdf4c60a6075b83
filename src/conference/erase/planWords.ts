import type { Plan } from '../model/plan'
import { onlyStanding } from './onlyStanding'

/** A plan as it was, with the words of those who still stand in the final one. */
export function planWords(plan: Plan, final: Plan): Plan {
  const participants = plan.participants.map((each) => {
    const standing = final.participants.find(({ id }) => id === each.id)
    return onlyStanding(each, standing, ['organisation', 'role'])
  })
  return { ...onlyStanding(plan, final, ['togetherGround']), participants }
}
