import { describe, expect, it } from 'vitest'
import type { Fact, Participant } from '#conference'
import { fold, participantsWhoHeard, replay, withoutRemovedText } from '#conference'
import { factsIn } from '../../../driver/memoryLog'
import type { TestMeeting } from '../../../driver/TestMeeting'
import { eenCasus, eenFocusoverleg } from '../../../driver/eenFocusoverleg'
import { planOf } from '../../../driver/planOf'
import { comparable, movedParts } from '../../comparable'

/** Closes the meeting and gives the text of the log as it stands on disk afterwards. */
async function closed(overleg: TestMeeting): Promise<string> {
  await overleg.closes()
  const { facts } = overleg.history
  expect(factsIn(overleg.log.text(overleg.caseId))).toEqual(facts)
  return overleg.log.text(overleg.caseId)
}

/** Words of a log that begin with WEG: they should be gone. */
const left = (text: string) => text.match(/WEG\w*/g) ?? []
const politie = { kind: 'participant', id: 'politie' } as const

describe('when a meeting is closed', () => {
  it('what was removed, taken back or said otherwise since is gone from the log', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.says('politie', 'beeld.zorgen', 'WEGgehaald', { id: 'e1' })
    await overleg.says('politie', 'beeld.zorgen', 'WEGveranderd', { id: 'e2' })
    await overleg.changes('e2', { text: 'blijft', source: 'WEGbron' })
    await overleg.changes('e2', { source: 'bron' })
    await overleg.removes('e1')
    await overleg.says('politie', 'beeld.zorgen', 'WEGongedaan')
    await overleg.undoes()
    await overleg.agrees('WEGafspraak', { id: 'a', why: 'WEGreden' })
    await overleg.agrees('belt vrijdag', { id: 'a' })
    await overleg.setsBottomLine('WEGbodemeis', { id: 'b' })
    await overleg.in({ type: 'bottomLineRemoved', bottomLine: 'b' })
    for (const text of ['WEGgeparkeerd', 'school'])
      await overleg.in({ type: 'parkedPut', parked: { id: 'p', part: 'A', text } })
    await overleg.in({ type: 'notePut', note: { id: 'n', text: 'WEGnotitie' } })
    await overleg.in({ type: 'noteRemoved', note: 'n' })
    const before = overleg.state
    const text = await closed(overleg)
    expect(left(text)).toEqual([])
    expect(text).toContain('blijft')
    expect(overleg.meeting.entries).toEqual(before.meetings[0]?.entries)
  })

  it('so is every earlier word of what stands but once', async () => {
    const overleg = await eenFocusoverleg({ phase: 'risicogestuurdeZorg' })
    const question = 'besluit.brainstorm'
    await overleg.says('politie', question, 'noodknop', { id: 'i' })
    await overleg.weighs('i', { ground: 'WEGweging', expert: 'deskundig', bearableNote: 'WEGw' })
    await overleg.weighs('i', { ground: 'helpt', expert: 'deskundig' })
    await overleg.says('politie', question, 'tante', { id: 'j' })
    await overleg.weighs('j', { ground: 'WEGmetidee' })
    const chosen = { phase: overleg.meeting.phase, part: 'A', question: 'beeld.gevaar' }
    const differs = [{ who: politie, reason: 'WEGanders' }]
    await overleg.in({ type: 'commonChosen', common: { ...chosen, entry: 'j', differs } })
    await overleg.removes('j')
    await overleg.in({ type: 'commonChosen', common: { ...chosen, text: 'WEGgevaar', differs } })
    await overleg.in({ type: 'commonChosen', common: { ...chosen, text: 'nacht', differs: [] } })
    await overleg.answersGate('oordeel.terug', 'ja', { ground: 'WEGgrond', differs })
    await overleg.chooses('later')
    await overleg.answersGate('oordeel.terug', 'ja', { ground: 'onrust' })
    await overleg.scores('politie', 8, 'WEGcijfer')
    await overleg.reveals()
    await overleg.scores('politie', 6, 'rustiger')
    const child = { kind: 'person', id: 'k' } as const
    await overleg.scoresAs(child, { kind: 'notSpoken', because: 'WEGkind' })
    await overleg.scoresAs(child, { kind: 'number', number: 4 })
    await overleg.scoresAs(child, { kind: 'number', number: 5 })
    const cooperation = { part: 'A', casusregisseur: { kind: 'other', name: 'WEGnaam' } } as const
    await overleg.in({
      type: 'cooperationPut',
      cooperation: { ...cooperation, informing: 'WEGmail' },
    })
    await overleg.in({ type: 'cooperationPut', cooperation: { part: 'A', informing: 'mail' } })
    const plan = { part: 'A', first: 'bel', contact: 'wijkteam' }
    await overleg.in({ type: 'closingPlanPut', closingPlan: { ...plan, signal: 'WEGsignaal' } })
    await overleg.in({ type: 'closingPlanPut', closingPlan: { ...plan, signal: 'ruzie' } })
    const passed = { phase: overleg.meeting.phase, question: 'oordeel.poort' }
    for (const ground of ['WEGgepasseerd', 'geen tijd'])
      await overleg.in({ type: 'gatePassedOver', ...passed, ground })
    await overleg.agrees('belt', { id: 'a' })
    await overleg.follows('a', 'partly', { note: 'WEGhalf' })
    await overleg.follows('a', 'done', { note: 'ja' })
    const check = { bottomLine: await overleg.setsBottomLine('geen contact'), kept: true }
    await overleg.in({ type: 'bottomLineChecked', check: { ...check, note: 'WEGcheck' } })
    await overleg.in({ type: 'bottomLineChecked', check: { ...check, note: 'rustig' } })

    const before = overleg.meeting
    // The first answer of the child became part of the state when it was changed: it is not gone.
    expect(left(await closed(overleg))).toEqual(['WEGkind'])
    const { meeting, state } = overleg
    const { clock, wall } = meeting
    const asBefore = { ...before, status: 'closed', clock, wall } as const
    expect(comparable(state)).toEqual(comparable({ ...state, meetings: [asBefore] }))
    expect(movedParts(before, meeting)).toEqual([])
    expect(meeting.later).toBe('directeVeiligheid')
    expect(meeting.scores[0]).toMatchObject({ value: { number: 6 }, first: { number: 8 } })
  })

  it('and what was noted of the case, the family and the table and does not stand any more', async () => {
    const overleg = await eenCasus()
    await overleg.does({ type: 'codeChanged', code: 'WEGcode' })
    await overleg.does({ type: 'codeChanged', code: 'OEF-02' })
    await overleg.does({ type: 'personPut', person: { id: 'x', label: 'WEGlabel' } })
    await overleg.does({ type: 'relationPut', relation: { kind: 'other', from: 'x', to: 'm' } })
    await overleg.does({
      type: 'keptApartPut',
      keptApart: { one: 'x', other: 'm', ground: 'WEGx' },
    })
    await overleg.does({ type: 'personRemoved', person: 'x' })
    await overleg.does({ type: 'personPut', person: { id: 'm', label: 'WEGmoeder' } })
    await overleg.does({ type: 'personPut', person: { id: 'm', label: 'moeder' } })
    for (const ground of ['WEGgrond', 'stalking'])
      await overleg.does({ type: 'keptApartPut', keptApart: { one: 'm', other: 'v', ground } })
    const named = (organisation: string) => {
      const plan = planOf()
      const [first, ...others] = plan.participants
      return { ...plan, participants: [{ ...first!, organisation }, ...others] }
    }
    const planned = (meeting: string, organisation: string) =>
      overleg.does({ type: 'meetingPlanned', meeting, plan: named(organisation) })
    await planned('cancelled', 'WEGafgelast')
    await overleg.does({ type: 'meetingCancelled', meeting: 'cancelled' })
    await planned('first', 'WEGorganisatie')
    await planned('first', 'Zorg- en Veiligheidshuis')
    await overleg.begins()
    const before = overleg.state
    expect(left(await closed(overleg))).toEqual([])
    const { meetings: _meetings, phase: _phase, ...rest } = before
    expect(overleg.state).toMatchObject(rest)
    expect(overleg.meeting.plan.participants[0]?.organisation).toBe('Zorg- en Veiligheidshuis')
  })

  it('lists keep their order, choices what they chose, and every text its part', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    for (const id of ['een', 'twee', 'drie', 'vier'])
      await overleg.says('politie', 'besluit.brainstorm', id, { id })
    await overleg.choosesIdeas(['drie', 'twee', 'een'])
    await overleg.ranks('beeld.patronen.eerst', ['vier', 'twee', 'drie'])
    await overleg.marks('beeld.krachten.veilig', ['twee', 'drie'])
    const cooperation = { part: 'A', informing: 'wat A afsprak' }
    await overleg.in({ type: 'cooperationPut', cooperation })
    await overleg.entersPart('B')
    await overleg.checksTheRoom()
    await overleg.changes('een', { text: 'een, anders' })
    await overleg.removes('twee')
    await overleg.says('politie', 'besluit.brainstorm', 'twee, opnieuw', { id: 'twee' })
    await overleg.in({
      type: 'cooperationPut',
      cooperation: { ...cooperation, part: 'B', timeline: 'zes weken' },
    })
    const before = overleg.state
    const facts = withoutRemovedText(overleg.history.facts)
    expect(facts).toEqual(overleg.history.facts)
    await overleg.closes()
    expect(overleg.meeting.entries).toEqual(before.meetings[0]?.entries)
    expect(overleg.meeting.entries.map((each) => `${each.part} ${each.text}`)).toEqual([
      // Changed in B, where it was not said: it belongs to neither.
      '+ een, anders',
      'A drie',
      'A vier',
      'B twee, opnieuw',
    ])
    expect(overleg.meeting.chosen).toEqual(['drie', 'een'])
    expect(Object.values(overleg.meeting.rankings)[0]?.order).toEqual(['vier', 'drie'])
    expect(Object.values(overleg.meeting.markings)[0]?.items).toEqual(['drie'])
    expect(movedParts(before.meetings[0]!, overleg.meeting)).toEqual([])
    expect(overleg.meeting.saidIn).toMatchObject({
      'cooperation informing': 'A',
      'cooperation timeline': 'B',
    })
  })
})

it('a meeting that runs keeps everything, so that undo still works there', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.says('politie', 'beeld.zorgen', 'een', { id: 'e' })
  await overleg.closes()
  await overleg.nextMeeting('second')
  await overleg.says('politie', 'beeld.zorgen', 'twee', { id: 'f' })
  await overleg.changes('f', { text: 'drie' })
  await overleg.undoes()
  const { device } = overleg.history
  const kept = replay(withoutRemovedText(overleg.history.facts), device)
  expect(kept).toEqual(overleg.history)
})

it('erasing twice is erasing once, and what has nothing to erase stays the same facts', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.says('politie', 'beeld.zorgen', 'een', { id: 'e' })
  await overleg.changes('e', { text: 'twee' })
  await overleg.scores('politie', 8, 'onrust')
  await overleg.scores('politie', 7, 'toch')
  await overleg.closes()
  const once: readonly Fact[] = overleg.history.facts
  const twice = withoutRemovedText(once)
  expect(twice.every((fact, index) => fact === once[index])).toBe(true)
  expect(comparable(fold(twice))).toEqual(comparable(overleg.state))
})

it.each(['', ' '])(
  'what was taken back with %j is not in common again once its words are gone',
  async (nothing) => {
    const overleg = await eenFocusoverleg()
    const chosen = { phase: overleg.meeting.phase, part: 'A', question: 'beeld.gevaar' } as const
    const says = (text: string) =>
      overleg.in({ type: 'commonChosen', common: { ...chosen, text, differs: [] } })
    await says('WEGgevaar')
    await says(nothing)
    expect(overleg.meeting.commons).toEqual({})
    expect(left(await closed(overleg))).toEqual([])
    expect(overleg.meeting.commons).toEqual({})
  },
)

it('who saw it otherwise in part A is not taken to have said so in part B, once the words of part A are gone', async () => {
  const overleg = await eenFocusoverleg({ split: true })
  const chosen = { phase: overleg.meeting.phase, part: 'A', question: 'beeld.gevaar' } as const
  const differs = [{ who: politie, reason: 'het is de drank' }]
  await overleg.in({ type: 'commonChosen', common: { ...chosen, text: 'WEGgevaar', differs } })
  await overleg.entersPart('B')
  await overleg.checksTheRoom()
  await overleg.in({ type: 'commonChosen', common: { ...chosen, text: 'nacht', differs } })
  const partOfReason = () =>
    Object.entries(overleg.meeting.saidIn).flatMap(([name, part]) =>
      name.includes('het is de drank') ? part : [],
    )
  expect(partOfReason()).toEqual(['A'])
  expect(left(await closed(overleg))).toEqual([])
  expect(partOfReason()).toEqual(['A'])
})

it('a release stays for whom it was, whoever has the seats of the family in the end', async () => {
  const overleg = await eenFocusoverleg({ split: true })
  await overleg.says('om', 'beeld.zorgen', 'er loopt een aangifte', { id: 'a' })
  await overleg.in({ type: 'released', item: 'a', to: 'B' })
  const who = () => [...new Set(participantsWhoHeard(overleg.meeting, 'a'))].toSorted()
  const released = who()
  expect(released).toContain('moeder')
  const { plan } = overleg.meeting
  const asFamily = (each: Participant): Participant =>
    each.id === 'politie' ? { ...each, type: 'vertrouwenspersoon' } : each
  const seated = { ...plan, participants: plan.participants.map(asFamily) }
  await overleg.in({ type: 'meetingPlanned', plan: seated })
  expect(who()).toEqual(released)
  await closed(overleg)
  expect(who()).toEqual(released)
})

it('whose seat it was that went from the plan is known after the closing too, without what they were called', async () => {
  const overleg = await eenFocusoverleg()
  const { plan } = overleg.meeting
  await overleg.does({ type: 'personPut', person: { id: 'm', label: 'moeder (34)' } })
  await overleg.in({
    type: 'putParticipant',
    participant: { id: 'x', organisation: 'Moeder', role: 'WEGrol', type: 'professional' },
    arrives: true,
  })
  expect(overleg.meeting.plan.participants.at(-1)?.person).toBe('m')
  await overleg.in({ type: 'meetingPlanned', plan })
  const text = await closed(overleg)
  expect(left(text)).toEqual([])
  expect(text).not.toContain('Moeder')
  expect(overleg.meeting.seatsBefore).toEqual({ x: 'm' })
})
