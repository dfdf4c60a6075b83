import { PHASES, STEPS } from '#guide'
import type { Moves } from './move'
import { goTo, question, questionsOf } from './questions'
import { dissents } from './somebody'

/** Questions whose answer is more than a list of what was said. */
const FULL = [
  'schaal',
  'schaal.onderbouwing',
  'besluit.wieDoetWat',
  'besluit.bodemeisen',
  'besluit.nietNagekomen',
  'besluit.vervolg',
  'besluit.informeren',
  'besluit.prioriteit',
  'besluit.interventies',
  'besluit.afsluitingsplan',
  'beeld.afspraken',
  'beeld.gevaar',
  'beeld.patronen.eerst',
  'beeld.krachten.benut',
  'beeld.risicos.top3',
  'beeld.zorgen.waarover',
  'oordeel.poort',
] as const
/** Walking through the guide, and its gates. */
export const walkMoves: Moves = [
  [
    5,
    ({ dice }, { id, phase }) => {
      const there = dice.oneIn(6) ? (dice.pick(PHASES) ?? phase) : phase
      const asked = dice.pick(questionsOf(there))
      return asked === undefined ? null : goTo(id, there, asked.id)
    },
  ],
  // Where something was said: there is something to be seen there.
  [
    14,
    ({ dice }, { id, phase, entries }) => {
      const said = entries.filter((each) => each.phase === phase)
      const asked = dice.oneIn(2) ? dice.pick(FULL) : dice.pick(said)?.question
      const isAsked = questionsOf(phase).some((each) => each.id === asked)
      return asked === undefined || !isAsked ? null : goTo(id, phase, asked)
    },
  ],
  [3, (_, { id }) => ({ type: 'goNext', meeting: id })],
  [1, (_, { id }) => ({ type: 'goBack', meeting: id })],
  [
    1,
    ({ dice }, { id, phase }) => ({
      type: 'goTo',
      meeting: id,
      place: { phase, step: dice.oneIn(2) ? 'afsluiting' : (dice.pick(STEPS) ?? 'vooraf') },
    }),
  ],
  [
    4,
    (player, meeting) => {
      const asked = question(player, meeting, ({ answer }) => answer.shape === 'gate')
      if (asked?.answer.shape !== 'gate') return null
      const before = meeting.gates[`${meeting.phase}.${asked.id}`]
      const form = `gate ${meeting.phase}.${asked.id}`
      return {
        type: 'answerGate',
        meeting: meeting.id,
        question: asked.id,
        answer: player.dice.pick(asked.answer.answers)?.answer ?? 'ja',
        ground:
          before === undefined || player.dice.oneIn(2)
            ? player.text('said', `${form} ground`)
            : before.ground,
        differs: dissents(player, meeting, form, before?.differs ?? []),
      }
    },
  ],
  [
    1,
    ({ text }, { id, phase }) => ({
      type: 'gatePassedOver',
      meeting: id,
      phase,
      question: 'oordeel.poort',
      ground: text('never'),
    }),
  ],
  [
    1,
    ({ dice }, { id }) => ({
      type: 'choosePhase',
      meeting: id,
      when: dice.oneIn(2) ? 'now' : 'later',
    }),
  ],
  [
    1,
    ({ dice }, { id, phase }) => ({
      type: 'declarePhase',
      meeting: id,
      phase: dice.pick(PHASES) ?? phase,
    }),
  ],
]
