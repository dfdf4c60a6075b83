import { defined } from './defined'
import type { Moves } from './move'
import { anyPart, somebody } from './somebody'

/** Working together from here on, and the plan for later. */
export const togetherMoves: Moves = [
  [
    5,
    (player, meeting) => {
      const { dice } = player
      const text = () => player.text('said')
      const before = meeting.cooperation
      const field = (old: string | undefined) => (dice.oneIn(3) ? text() : old)
      const cooperation = defined({
        part: anyPart(player, meeting),
        casusregisseur: before?.casusregisseur,
        contact: dice.oneIn(3) ? somebody(player, meeting) : before?.contact,
        next: before?.next ?? '2026-12-17T09:30',
        nextWho: field(before?.nextWho),
        timeline: field(before?.timeline),
        informing: field(before?.informing),
        scaleUp: field(before?.scaleUp),
        scaleDown: field(before?.scaleDown),
        feedback: field(before?.feedback),
      })
      return { type: 'cooperationPut', meeting: meeting.id, cooperation }
    },
  ],
  [
    2,
    (player, meeting) => {
      const before = meeting.closingPlan
      const field = (old: string | undefined) =>
        old === undefined || player.dice.oneIn(2) ? player.text('said') : old
      const closingPlan = {
        part: anyPart(player, meeting),
        signal: field(before?.signal),
        first: field(before?.first),
        contact: field(before?.contact),
      }
      return { type: 'closingPlanPut', meeting: meeting.id, closingPlan }
    },
  ],
]
