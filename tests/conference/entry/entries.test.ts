import { describe, expect, it } from 'vitest'
import { answeredIn } from '#conference'
import { leidraad } from '#guide'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

describe('an entry that is taken away', () => {
  it('is gone from every choice, order, mark, dot and weighing; nothing is chosen in its place', async () => {
    const overleg = await eenFocusoverleg()
    for (const id of ['e', 'f']) await overleg.says('politie', 'besluit.brainstorm', id, { id })
    await overleg.weighs('e', { ground: 'helpt nu' })
    await overleg.choosesIdeas(['f', 'e'])
    await overleg.ranks('beeld.patronen.eerst', ['f', 'e'])
    await overleg.marks('beeld.krachten.veilig', ['e'])
    await overleg.choosesInCommon('beeld.gevaar', 'e')
    const { phase, part } = overleg.meeting
    const dots = { phase, part, question: 'beeld.gevaar', by: 'politie', placed: { e: 2, f: 1 } }
    await overleg.in({ type: 'dotsPlaced', dots })
    await overleg.removes('e')
    const { meeting } = overleg
    expect(meeting).toMatchObject({ chosen: ['f'], weighings: {}, commons: {} })
    expect(meeting.rankings[`${phase}.beeld.patronen.eerst`]?.order).toEqual(['f'])
    expect(meeting.markings[`${phase}.beeld.krachten.veilig`]?.items).toEqual([])
    expect(meeting.dots[0]?.placed).toEqual({ f: 1 })
    const answered = answeredIn(leidraad, meeting, phase)
    expect(answered.has(`${phase}.beeld.gevaar`)).toBe(false)
    expect(answered.has(`${phase}.beeld.krachten.veilig`)).toBe(false)
    expect(answered.has(`${phase}.beeld.patronen.eerst`)).toBe(true)
    await overleg.undoes()
    expect(overleg.meeting.commons).toHaveProperty([`${phase}.beeld.gevaar`])
  })

  it('and put anew later stands at the end', async () => {
    const overleg = await eenFocusoverleg()
    for (const id of ['e', 'f']) await overleg.says('politie', 'beeld.zorgen', id, { id })
    await overleg.removes('e')
    await overleg.says('politie', 'beeld.zorgen', 'e', { id: 'e' })
    expect(overleg.said('beeld.zorgen')).toEqual(['f', 'e'])
  })
})

it('an entry that is changed keeps its place among the others', async () => {
  const overleg = await eenFocusoverleg()
  for (const id of ['e', 'f']) await overleg.says('politie', 'beeld.zorgen', id, { id })
  await overleg.changes('e', { text: 'anders' })
  expect(overleg.said('beeld.zorgen')).toEqual(['anders', 'f'])
})

it('ideas that are chosen in one phase stay chosen when others are in the next', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.says('politie', 'besluit.brainstorm', 'noodknop', { id: 'one' })
  await overleg.choosesIdeas(['one'])
  await overleg.answersGate('oordeel.poort', 'geen')
  await overleg.chooses('now')
  const interventions = () =>
    (['directeVeiligheid', 'risicogestuurdeZorg'] as const).map((phase) =>
      answeredIn(leidraad, overleg.meeting, phase).has(`${phase}.besluit.interventies`),
    )
  expect(interventions()).toEqual([true, false])
  await overleg.says('politie', 'besluit.brainstorm', 'schuldhulp', { id: 'two' })
  await overleg.choosesIdeas(['two'])
  expect(overleg.meeting.chosen).toEqual(['one', 'two'])
  await overleg.choosesIdeas([])
  expect(overleg.meeting.chosen).toEqual(['one'])
  expect(interventions()).toEqual([true, false])
})

it('a choice in common is taken back with empty words', async () => {
  const overleg = await eenFocusoverleg()
  const { phase, part } = overleg.meeting
  const common = { phase, part, question: 'beeld.gevaar', differs: [] }
  await overleg.in({ type: 'commonChosen', common: { ...common, text: 'geweld in de nacht' } })
  const answered = () => answeredIn(leidraad, overleg.meeting, phase).has(`${phase}.beeld.gevaar`)
  expect(answered()).toBe(true)
  await overleg.in({ type: 'commonChosen', common: { ...common, text: '' } })
  expect(answered()).toBe(false)
})

it('what is released twice is released once', async () => {
  const overleg = await eenFocusoverleg({ split: true })
  await overleg.says('politie', 'beeld.zorgen', 'een', { id: 'e' })
  for (let times = 0; times < 2; times += 1)
    await overleg.in({ type: 'released', item: 'e', to: 'B' })
  expect(overleg.meeting.released).toEqual({ e: ['B'] })
})
