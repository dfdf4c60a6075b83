import { describe, expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

const inRisks = () => eenFocusoverleg({ phase: 'risicogestuurdeZorg' })

describe('what a gate led to', () => {
  it('is not lost by answering the gate that comes after it', async () => {
    const overleg = await inRisks()
    await overleg.answersGate('oordeel.terug', 'ja')
    await overleg.chooses('later')
    await overleg.answersGate('oordeel.poort', 'zorgen')
    expect(overleg.meeting.later).toBe('directeVeiligheid')
    await overleg.closes()
    expect(overleg.state.phase).toBe('directeVeiligheid')
  })

  it('is not lost by a look at another phase before the chair chose', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.answersGate('oordeel.poort', 'geen')
    await overleg.goesTo('schaal', 'herstelgerichteZorg')
    await overleg.goesTo('oordeel.poort', 'directeVeiligheid')
    expect(overleg.meeting.toChoose).toBe('risicogestuurdeZorg')
    await overleg.chooses('now')
    expect(overleg.at).toBe('risicogestuurdeZorg.beeldvorming.beeld.stand')
  })

  it('is chosen too by going there', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.answersGate('oordeel.poort', 'geen')
    await overleg.goesTo('beeld.stand', 'risicogestuurdeZorg')
    expect(overleg.meeting.toChoose).toBeNull()
    await overleg.closes()
    expect(overleg.state.phase).toBe('risicogestuurdeZorg')
  })

  it('is taken back by another answer to the same gate', async () => {
    const overleg = await inRisks()
    await overleg.answersGate('oordeel.terug', 'ja')
    await overleg.chooses('later')
    await overleg.answersGate('oordeel.terug', 'nee')
    expect(overleg.meeting).toMatchObject({ later: null, toChoose: null })
    await overleg.closes()
    expect(overleg.state.phase).toBe('risicogestuurdeZorg')
  })

  it('stays planned when only the ground is mended', async () => {
    const overleg = await inRisks()
    await overleg.answersGate('oordeel.terug', 'ja', { ground: 'onrust' })
    await overleg.chooses('later')
    await overleg.answersGate('oordeel.terug', 'ja', { ground: 'onrust in het weekend' })
    expect(overleg.meeting).toMatchObject({ later: 'directeVeiligheid', toChoose: null })
    expect(overleg.meeting.gates['risicogestuurdeZorg.oordeel.terug']?.ground).toBe(
      'onrust in het weekend',
    )
  })

  it('can still be done now after it was planned for later', async () => {
    const overleg = await inRisks()
    await overleg.answersGate('oordeel.poort', 'geen')
    await overleg.chooses('later')
    await overleg.chooses('now')
    expect(overleg.at).toBe('herstelgerichteZorg.beeldvorming.beeld.stand')
  })

  it('gives way to where a later gate leads', async () => {
    const overleg = await inRisks()
    await overleg.answersGate('beeld.stand.poort', 'ja')
    await overleg.chooses('later')
    await overleg.answersGate('oordeel.poort', 'geen')
    await overleg.chooses('later')
    await overleg.closes()
    expect(overleg.state.phase).toBe('herstelgerichteZorg')
  })
})

it('keeps who differs, and why', async () => {
  const overleg = await eenFocusoverleg()
  const differs = [{ who: { kind: 'participant', id: 'politie' }, reason: 'te vroeg' }] as const
  await overleg.answersGate('oordeel.poort', 'geen', { ground: 'rustig', differs })
  overleg.reloads()
  expect(overleg.meeting.gates['directeVeiligheid.oordeel.poort']).toMatchObject({
    answer: 'geen',
    ground: 'rustig',
    differs,
  })
})

describe('phase 3 without further steps', () => {
  it('goes straight to besluitvorming, and past the closing plan', async () => {
    const overleg = await eenFocusoverleg({ phase: 'herstelgerichteZorg' })
    await overleg.answersGate('oordeel.poort', 'nee')
    expect(overleg.at).toBe('herstelgerichteZorg.besluitvorming.besluit.brainstorm')
    overleg.reloads()
    await overleg.goesTo('besluit.informeren')
    await overleg.next()
    expect(overleg.at).toContain('besluit.afsluitingsplan')
    const plan = { part: 'A', signal: 'weer ruzie', first: 'bel elkaar', contact: 'wijkteam' }
    await overleg.in({ type: 'closingPlanPut', closingPlan: plan })
    await overleg.next()
    await overleg.closes()
    await overleg.does({ type: 'caseClosed', ground: 'het gaat goed' })
    expect(overleg.meeting.closingPlan).toEqual(plan)
    expect(overleg.state.phase).toBe('herstelgerichteZorg')
    expect(overleg.state.closed?.ground).toBe('het gaat goed')
  })

  it('asks for no closing plan any more when the answer is changed', async () => {
    const overleg = await eenFocusoverleg({ phase: 'herstelgerichteZorg' })
    await overleg.answersGate('oordeel.poort', 'nee')
    await overleg.answersGate('oordeel.poort', 'ja')
    await overleg.goesTo('besluit.informeren')
    await overleg.next()
    expect(overleg.at).toBe('herstelgerichteZorg.afsluiting')
  })
})

it('says in which phase the family is, and goes on there', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.in({ type: 'declarePhase', phase: 'herstelgerichteZorg' })
  expect(overleg.at).toBe('herstelgerichteZorg.vooraf.vooraf.fase')
  await overleg.undoes()
  expect(overleg.at).toBe('directeVeiligheid.vooraf.vooraf.fase')
  await overleg.redoes()
  await overleg.closes()
  expect(overleg.state.phase).toBe('herstelgerichteZorg')
})
