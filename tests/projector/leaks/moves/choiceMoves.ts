import { weighing as weighingSchema } from '../../../../src/conference/choice/choice'
import { defined } from './defined'
import { fillIn } from './fillIn'
import type { Moves } from './move'
import { question } from './questions'
import { anyPart, dissents } from './somebody'

/** Choosing in common, ranking, marking, weighing. */
export const choiceMoves: Moves = [
  [
    2,
    (player, meeting) => {
      const asked = question(player, meeting, ({ answer }) => answer.shape === 'rank')
      if (asked === undefined) return null
      const { phase } = meeting
      const order = player.dice.some(meeting.entries.map((each) => each.id))
      const before = meeting.rankings[`${phase}.${asked.id}`]?.differs ?? []
      const differs = dissents(player, meeting, `ranking ${phase}.${asked.id}`, before)
      const part = anyPart(player, meeting)
      const ranking = { phase, question: asked.id, part, order, differs }
      return { type: 'ranked', meeting: meeting.id, ranking }
    },
  ],
  [
    2,
    (player, meeting) => {
      const asked = question(player, meeting, ({ answer }) => answer.shape === 'mark')
      if (asked === undefined) return null
      const items = player.dice.some(meeting.entries.map((each) => each.id))
      const part = anyPart(player, meeting)
      const marking = { phase: meeting.phase, question: asked.id, part, items }
      return { type: 'marked', meeting: meeting.id, marking }
    },
  ],
  [
    3,
    (player, meeting) => {
      const asked = question(player, meeting, ({ answer }) => answer.shape === 'common')
      if (asked === undefined) return null
      const { phase } = meeting
      const before = meeting.commons[`${phase}.${asked.id}`]
      const form = `common ${phase}.${asked.id}`
      const entry = player.dice.oneIn(2) ? player.dice.pick(meeting.entries)?.id : undefined
      const common = defined({
        phase,
        question: asked.id,
        part: anyPart(player, meeting),
        entry,
        text: player.dice.oneIn(2) ? player.text('said', `${form} text`) : before?.text,
        differs: dissents(player, meeting, form, before?.differs ?? []),
      })
      return { type: 'commonChosen', meeting: meeting.id, common }
    },
  ],
  [
    1,
    (player, meeting) => {
      const asked = question(player, meeting, ({ answer }) =>
        ['common', 'rank'].includes(answer.shape),
      )
      if (asked === undefined) return null
      const placed = Object.fromEntries(
        player.dice.some(meeting.entries).map((each) => [each.id, player.dice.roll(4)]),
      )
      const part = anyPart(player, meeting)
      const dots = { phase: meeting.phase, question: asked.id, part, by: 'vt', placed }
      return { type: 'dotsPlaced', meeting: meeting.id, dots }
    },
  ],
  [
    4,
    (player, meeting) => {
      const { dice } = player
      const idea = dice.pick(
        meeting.entries.filter((each) => each.question.startsWith('besluit.brainstorm')),
      )
      if (idea === undefined) return null
      const text = (field: string) => player.text('said', `weighing ${idea.id} ${field}`)
      const before = meeting.weighings[idea.id]
      const weighing = defined({
        ...before,
        client: dice.oneIn(2),
        bearable: 'low' as const,
        bearableNote: dice.oneIn(2) ? text('bearableNote') : before?.bearableNote,
        expert: dice.oneIn(2) ? text('expert') : before?.expert,
        ground: dice.oneIn(2) ? text('ground') : before?.ground,
      })
      const keyOf = (field: string) => `weighing ${idea.id} ${field}`
      return {
        type: 'ideaWeighed',
        meeting: meeting.id,
        entry: idea.id,
        weighing: fillIn(player, meeting, weighingSchema, weighing, keyOf),
      }
    },
  ],
  [
    2,
    ({ dice }, { id, phase, entries }) => ({
      type: 'ideasChosen',
      meeting: id,
      phase,
      entries: dice.some(entries.map((each) => each.id)),
    }),
  ],
]
