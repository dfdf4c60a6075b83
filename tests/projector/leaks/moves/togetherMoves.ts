import { cooperation as cooperationSchema } from '../../../../src/conference/cooperation/cooperation'
import { defined } from './defined'
import { fillIn } from './fillIn'
import type { Moves } from './move'
import { anyPart, somebody } from './somebody'

/** Working together from here on, and the plan for later. */
export const togetherMoves: Moves = [
  [
    5,
    (player, meeting) => {
      const { dice } = player
      const before = meeting.cooperation
      const field = (name: string, old: string | undefined) =>
        dice.oneIn(3) ? player.text('said', `cooperation ${name}`) : old
      const cooperation = defined({
        part: anyPart(player, meeting),
        casusregisseur: before?.casusregisseur,
        contact: dice.oneIn(3) ? somebody(player, meeting, 'cooperation contact') : before?.contact,
        next: before?.next ?? `${player.date('said', 'cooperation next')}T09:30`,
        nextPlace: field('nextPlace', before?.nextPlace),
        contactReach: field('contactReach', before?.contactReach),
        nextWho: field('nextWho', before?.nextWho),
        timeline: field('timeline', before?.timeline),
        informing: field('informing', before?.informing),
        scaleUp: field('scaleUp', before?.scaleUp),
        scaleDown: field('scaleDown', before?.scaleDown),
        feedback: field('feedback', before?.feedback),
      })
      const keyOf = (name: string) => `cooperation ${name}`
      return {
        type: 'cooperationPut',
        meeting: meeting.id,
        cooperation: fillIn(player, meeting, cooperationSchema, cooperation, keyOf),
      }
    },
  ],
  [
    2,
    (player, meeting) => {
      const before = meeting.closingPlan
      const field = (name: string, old: string | undefined) =>
        old === undefined || player.dice.oneIn(2) ? player.text('said', `closing ${name}`) : old
      const closingPlan = {
        part: anyPart(player, meeting),
        signal: field('signal', before?.signal),
        first: field('first', before?.first),
        contact: field('contact', before?.contact),
      }
      return { type: 'closingPlanPut', meeting: meeting.id, closingPlan }
    },
  ],
]
