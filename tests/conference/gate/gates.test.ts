import { describe, expect, it } from 'vitest'
import type { GateAnswerId } from '#guide'
import { PHASES } from '#guide'
import { GATE_TABLE } from '../../guide/gateTable'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

const ANSWERS = ['zorgen', 'geen', 'directe', 'stabiele', 'ja', 'nee'] as const
const rows = GATE_TABLE.map((row) => ({ ...row, answer: answerIn(row.answer) }))
const toPhase = rows.filter((row) => row.arrives[0] !== row.phase)
const within = rows.filter((row) => row.arrives[0] === row.phase)

describe('a gate that leads to another phase', () => {
  it.each(toPhase)('$phase $gate = $answer, now', async ({ phase, gate, answer, arrives }) => {
    const overleg = await eenFocusoverleg({ phase })
    await overleg.says('politie', 'vooraf.hulpverlening', 'gezinscoach sinds mei')
    await overleg.answersGate(gate, answer)
    expect(overleg.meeting.toChoose).toBe(arrives[0])
    expect(overleg.at).toContain(gate)
    await overleg.chooses('now')
    expect(overleg.at).toBe(arrives.join('.'))
    expect(overleg.meeting).toMatchObject({ phase: arrives[0], toChoose: null, later: null })
    expect(overleg.meeting.entries).toHaveLength(1)
    overleg.reloads()
    await overleg.closes()
    expect(overleg.state.phase).toBe(arrives[0])
  })

  it.each(toPhase)('$phase $gate = $answer, later', async ({ phase, gate, answer, arrives }) => {
    const overleg = await eenFocusoverleg({ phase })
    await overleg.answersGate(gate, answer)
    await overleg.chooses('later')
    expect(overleg.at).toContain(gate)
    expect(overleg.meeting).toMatchObject({ phase, toChoose: null, later: arrives[0] })
    await overleg.goesToStep('besluitvorming')
    await overleg.agrees('belt vrijdag')
    overleg.reloads()
    expect(overleg.state.phase).toBe('directeVeiligheid')
    await overleg.closes()
    expect(overleg.state.phase).toBe(arrives[0])
    await overleg.nextMeeting('second')
    expect(overleg.at).toBe(`${arrives[0]}.vooraf.vooraf.fase`)
  })

  it.each(toPhase)(
    '$phase $gate = $answer, not chosen: it holds from the next meeting',
    async (row) => {
      const overleg = await eenFocusoverleg({ phase: row.phase })
      await overleg.answersGate(row.gate, row.answer)
      await overleg.goesToStep('afsluiting')
      await overleg.closes()
      expect(overleg.state.phase).toBe(row.arrives[0])
    },
  )
})

describe('a gate that leads within its phase', () => {
  it.each(within)('$phase $gate = $answer', async ({ phase, gate, answer, arrives, closing }) => {
    const overleg = await eenFocusoverleg({ phase })
    await overleg.answersGate(gate, answer)
    expect(overleg.meeting.toChoose).toBeNull()
    expect(overleg.meeting.closing).toBe(closing ?? false)
    // An answer that leads on stays on the wall until the chair goes on.
    if (!closing) await overleg.next()
    expect(overleg.at).toBe(arrives.join('.'))
    expect(await overleg.refusesHere({ type: 'choosePhase', when: 'now' })).toBe(
      'no-phase-to-choose',
    )
    await overleg.closes()
    expect(overleg.state.phase).toBe(phase)
  })
})

it('refuses answers that a gate does not have, and gates that are none', async () => {
  const overleg = await eenFocusoverleg()
  const ask = (question: string, answer: 'zorgen' | 'ja') =>
    overleg.refusesHere({ type: 'answerGate', question, answer, ground: '', differs: [] })
  expect(await ask('oordeel.poort', 'ja')).toBe('answer-unknown')
  expect(await ask('beeld.zorgen', 'zorgen')).toBe('not-a-gate')
  expect(await ask('beeld.stand.poort', 'ja')).toBe('not-a-gate')
})

it.each(PHASES)('a gate of %s is passed over with a ground only', async (phase) => {
  const overleg = await eenFocusoverleg({ phase })
  const pass = (question: string, ground: string) =>
    ({ type: 'gatePassedOver', phase, question, ground }) as const
  expect(await overleg.refusesHere(pass('oordeel.poort', '  '))).toBe('ground-empty')
  expect(await overleg.refusesHere(pass('schaal', 'waarom niet'))).toBe('not-a-gate')
  await overleg.in(pass('oordeel.poort', 'wij komen er vandaag niet uit'))
  overleg.reloads()
  expect(overleg.meeting.gatesPassedOver).toEqual({
    [`${phase}.oordeel.poort`]: 'wij komen er vandaag niet uit',
  })
  expect(overleg.meeting.gates).toEqual({})
})

function answerIn(word: string): GateAnswerId {
  const answer = ANSWERS.find((each) => each === word)
  if (answer === undefined) throw new Error(`no gate is answered ${word}`)
  return answer
}
