import { beforeEach, describe, expect, it } from 'vitest'
import { leidraad } from '#guide'
import { project } from '#projector'
import { eenFocusoverleg } from '../driver/eenFocusoverleg'
import { people } from '../driver/people'
import type { TestMeeting } from '../driver/TestMeeting'

/**
 * Who heard it, and who reads now: one situation of a meeting after another, each with what hangs on the wall. The rules
 * behind it are in docs/decisions/0008-who-heard-it.md; ten thousand random cases are played in ./leaks.
 */

let overleg: TestMeeting

/** What those in the room read, as one text; "covered" where nothing of the case hangs. */
function wall(): string {
  const page = project(leidraad, overleg.state, overleg.id, 'nl')
  return page.kind === 'neutral' ? 'covered' : JSON.stringify(page)
}

const professionals = ['voorzitter', 'gemeente', 'politie'] as const

const arrives = (participant: string) =>
  overleg.in({ type: 'attended', participant, present: true })
const leaves = (participant: string) =>
  overleg.in({ type: 'attended', participant, present: false })

/** The chair looked who is here, and lets the wall be seen. */
async function showsTheWall() {
  await overleg.checksTheRoom()
  await overleg.covers(false)
}

describe('a second meeting, with the father, after one with the mother', () => {
  beforeEach(async () => {
    overleg = await eenFocusoverleg({ invited: [...professionals, 'moeder'] })
    await overleg.agrees('Moeder slaapt bij haar zus in Zwolle', { id: 'slaapt' })
    await overleg.setsBottomLine('het adres blijft geheim', { id: 'adres' })
    await overleg.closes()
    await overleg.nextMeeting('second', {
      phase: 'risicogestuurdeZorg',
      invited: [...professionals, 'vader'],
    })
    await overleg.goesTo('beeld.afspraken')
    await showsTheWall()
  })

  it('shows him nothing of what was agreed without him', () => {
    expect(wall()).toContain('"family":["vader"]')
    expect(wall()).not.toContain('Zwolle')
    expect(wall()).not.toContain('geheim')
  })

  it('shows it to the mother, who was there', async () => {
    await overleg.closes()
    await overleg.nextMeeting('third', {
      phase: 'risicogestuurdeZorg',
      invited: [...professionals, 'moeder'],
    })
    await overleg.goesTo('beeld.afspraken')
    await showsTheWall()
    expect(wall()).toContain('Zwolle')
  })

  it('shows him what the chair noted that he was told, from then on', async () => {
    await overleg.does({ type: 'told', item: 'slaapt', to: ['v'], how: 'told', on: '2026-12-04' })
    await showsTheWall()
    expect(wall()).toContain('Zwolle')
    expect(wall()).not.toContain('geheim')
  })

  it('shows him what the chair releases, one by one', async () => {
    await overleg.in({ type: 'released', item: 'adres', to: 'A' })
    await showsTheWall()
    expect(wall()).toContain('geheim')
    expect(wall()).not.toContain('Zwolle')
  })
})

it('tells nobody where it was noted "told" without whom', async () => {
  overleg = await eenFocusoverleg({ invited: [...professionals] })
  await overleg.agrees('Politie praat met de buren', { informed: { yes: true } })
  await overleg.closes()
  await overleg.nextMeeting('second', {
    phase: 'risicogestuurdeZorg',
    invited: [...professionals, 'moeder'],
  })
  await overleg.goesTo('beeld.afspraken')
  await showsTheWall()
  expect(wall()).not.toContain('buren')
})

it('shows the family nothing of a meeting without family, until the chair says so', async () => {
  overleg = await eenFocusoverleg({ invited: [...professionals] })
  await overleg.agrees('Veilig Thuis belt de school', { id: 'belt' })
  await overleg.closes()
  await overleg.nextMeeting('second', {
    phase: 'risicogestuurdeZorg',
    invited: [...professionals, 'moeder'],
  })
  await overleg.goesTo('beeld.afspraken')
  await showsTheWall()
  expect(wall()).not.toContain('school')
  await overleg.in({ type: 'released', item: 'belt', to: 'A' })
  expect(wall()).toContain('school')
})

describe('in one meeting', () => {
  beforeEach(async () => {
    overleg = await eenFocusoverleg({
      invited: [...professionals, 'moeder', 'vader'],
    })
    await overleg.goesTo('beeld.zorgen')
    await showsTheWall()
  })

  it('hangs what all who are here heard: an empty wall is a fault too', async () => {
    await overleg.says('moeder', 'beeld.zorgen', 'ik slaap slecht')
    expect(wall()).toContain('ik slaap slecht')
  })

  it('does not hang what somebody missed who is back', async () => {
    await leaves('vader')
    await showsTheWall()
    await overleg.says('moeder', 'beeld.zorgen', 'hij volgt mij')
    expect(wall()).toContain('hij volgt mij')
    await arrives('vader')
    // He comes in while it hangs there: the wall covers by itself.
    expect(wall()).toBe('covered')
    await showsTheWall()
    expect(wall()).not.toContain('hij volgt mij')
  })

  it('does not hang what is for professionals, nor what is for the chair', async () => {
    await overleg.says('politie', 'beeld.zorgen', 'er loopt een onderzoek', {
      audience: 'professionals',
    })
    await overleg.says('politie', 'beeld.zorgen', 'houd hem in het oog', { audience: 'chair' })
    expect(wall()).not.toContain('onderzoek')
    expect(wall()).not.toContain('in het oog')
  })

  it('does not hang what is noted as not told to somebody here', async () => {
    const id = await overleg.says('politie', 'beeld.zorgen', 'vader heeft een vuurwapen')
    await overleg.does({ type: 'told', item: id, to: ['m'], how: 'notTold' })
    expect(wall()).not.toContain('vuurwapen')
  })

  it('covers and asks where the audience becomes wider', async () => {
    const id = await overleg.says('politie', 'beeld.zorgen', 'er is een melding', {
      audience: 'professionals',
    })
    await overleg.changes(id, { audience: 'everyone' })
    expect(wall()).toBe('covered')
    expect(overleg.meeting.roomAsked).toBe(true)
  })

  it('covers and asks where the last of the family leaves', async () => {
    await leaves('moeder')
    await showsTheWall()
    await leaves('vader')
    expect(wall()).toBe('covered')
  })
})

describe('a tick that was wrong', () => {
  it('counts for nothing: who was never there heard nothing', async () => {
    overleg = await eenFocusoverleg({ invited: [...professionals, 'moeder', 'vader'] })
    await overleg.goesTo('beeld.zorgen')
    await showsTheWall()
    await overleg.says('moeder', 'beeld.zorgen', 'ik ga bij mijn zus wonen')
    await overleg.in({ type: 'attended', participant: 'vader', present: false, mistake: true })
    await showsTheWall()
    expect(wall()).toContain('bij mijn zus')
    await arrives('vader')
    await showsTheWall()
    expect(wall()).not.toContain('bij mijn zus')
  })
})

describe('two who may not meet', () => {
  beforeEach(async () => {
    overleg = await eenFocusoverleg({
      invited: [...professionals, 'moeder'],
      keptApart: ['m', 'v'],
    })
    await overleg.goesTo('beeld.zorgen')
    await showsTheWall()
    await overleg.says('moeder', 'beeld.zorgen', 'ik ben bang voor hem', { id: 'bang' })
  })

  it('get a part each: in one and the same nothing uncovers, even one after the other', async () => {
    await leaves('moeder')
    await overleg.in({ type: 'putParticipant', participant: people.vader, arrives: true })
    await expect(overleg.checksTheRoom(['voorzitter', 'vader'])).rejects.toThrow(/kept-apart/)
    expect(wall()).toBe('covered')
    await overleg.in({ type: 'beginOwnPart', participant: 'vader' })
    await showsTheWall()
    expect(overleg.meeting.part).not.toBe('A')
    expect(wall()).toContain('"family":["vader"]')
    expect(wall()).not.toContain('bang')
  })

  it('read nothing about each other, not even what both heard of', async () => {
    await overleg.says('politie', 'beeld.zorgen', 'vader belt elke nacht', { about: ['v'] })
    expect(wall()).not.toContain('elke nacht')
  })

  it.each([true, false])(
    'read nothing of the other where their seat went from the plan since, on a wall that is held: %s',
    async (isHeld) => {
      overleg = await eenFocusoverleg({
        invited: [...professionals, 'moeder', 'vader'],
        keptApart: ['m', 'v'],
        togetherGround: 'beiden willen het zo',
      })
      await overleg.says('vader', 'besluit.brainstorm', 'ik ga naar mijn broer')
      await overleg.goesTo('besluit.brainstorm')
      await showsTheWall()
      if (isHeld) await overleg.holdsTheWall()
      expect(wall()).toContain('naar mijn broer')
      const { plan } = overleg.meeting
      const participants = plan.participants.filter(({ id }) => id !== 'vader')
      const parts = plan.parts.map((each) => ({
        ...each,
        present: each.present.filter((id) => id !== 'vader'),
      }))
      await overleg.in({ type: 'meetingPlanned', plan: { ...plan, participants, parts } })
      await overleg.checksTheRoom([...professionals, 'moeder'])
      await overleg.covers(false)
      expect(wall()).not.toBe('covered')
      expect(wall()).not.toContain('naar mijn broer')
    },
  )
})

describe('what part A said without the family', () => {
  beforeEach(async () => {
    overleg = await eenFocusoverleg({ split: true })
    await overleg.goesTo('beeld.zorgen')
    await showsTheWall()
    await overleg.says('om', 'beeld.zorgen', 'er loopt een aangifte', { id: 'aangifte' })
    await overleg.entersPart('B')
  })

  it('hangs in part B no moment, and then only what is released to it', async () => {
    expect(wall()).toBe('covered')
    await showsTheWall()
    expect(wall()).not.toContain('aangifte')
    await overleg.in({ type: 'released', item: 'aangifte', to: 'B' })
    expect(wall()).toContain('aangifte')
  })

  it('tells part B nothing of the way that part A went: the route begins anew', async () => {
    await overleg.entersPart('A')
    await showsTheWall()
    await overleg.goesTo('oordeel.poort')
    expect(wall()).toContain('"entered":["vooraf","beeldvorming","oordeelsvorming"]')
    await overleg.entersPart('B')
    await overleg.goesTo('besluit.brainstorm')
    await showsTheWall()
    expect(wall()).toContain('"entered":["besluitvorming"]')
  })

  it('is released to others than those who come later without having been expected', async () => {
    await showsTheWall()
    await overleg.in({ type: 'released', item: 'aangifte', to: 'B' })
    await overleg.in({ type: 'putParticipant', participant: people.vader, arrives: true })
    await showsTheWall()
    expect(wall()).not.toContain('aangifte')
  })
})

describe('whoever is named like somebody of the family', () => {
  it('is that one: "moeder", typed as an organisation, reads what the mother may read', async () => {
    overleg = await eenFocusoverleg({ invited: [...professionals] })
    await overleg.goesTo('beeld.zorgen')
    await showsTheWall()
    await overleg.says('politie', 'beeld.zorgen', 'alleen voor ons', { audience: 'professionals' })
    expect(wall()).toContain('alleen voor ons')
    await overleg.in({
      type: 'putParticipant',
      participant: { id: 'x', organisation: 'Moeder', role: '', type: 'professional' },
      arrives: true,
    })
    await showsTheWall()
    expect(wall()).toContain('"family":["moeder"]')
    expect(wall()).not.toContain('alleen voor ons')
  })
})

describe('the drawing of the family', () => {
  it('hangs nobody before the chair looked at it, who was put down outside a meeting', async () => {
    overleg = await eenFocusoverleg({ invited: [...professionals, 'moeder'] })
    await overleg.goesTo('vooraf.gezin')
    await showsTheWall()
    expect(wall()).not.toContain('dochter')
    await overleg.in({ type: 'familyLooked', persons: ['m', 'k'], relations: [] })
    await showsTheWall()
    expect(wall()).toContain('dochter')
  })

  it('shows in part B nobody who was put down in part A', async () => {
    overleg = await eenFocusoverleg({ split: true })
    await overleg.does({ type: 'personPut', person: { id: 'n', label: 'nieuwe vriend' } })
    await overleg.entersPart('B')
    await overleg.goesTo('vooraf.gezin')
    await showsTheWall()
    expect(wall()).not.toContain('nieuwe vriend')
  })
})

it('covers and asks when the meeting is opened again', async () => {
  overleg = await eenFocusoverleg({ invited: [...professionals, 'moeder'] })
  await overleg.closes()
  await overleg.in({ type: 'meetingReopened', ground: 'een afspraak ontbreekt' })
  expect(wall()).toBe('covered')
  expect(overleg.meeting.roomAsked).toBe(true)
})

it('covers and asks where the part of the family is taken out of the plan', async () => {
  overleg = await eenFocusoverleg({ split: true })
  await overleg.goesTo('beeld.zorgen')
  await overleg.entersPart('B')
  await showsTheWall()
  await overleg.says('moeder', 'beeld.zorgen', 'ik wil rust')
  const { plan } = overleg.meeting
  const without = ({ id }: { readonly id: string }) => id !== 'moeder' && id !== 'tante'
  await overleg.in({
    type: 'meetingPlanned',
    plan: {
      ...plan,
      participants: plan.participants.filter(without),
      parts: plan.parts.map((each) => ({
        ...each,
        present: each.present.filter((id) => without({ id })),
      })),
    },
  })
  expect(wall()).toBe('covered')
})

it('lets go, on a wall that is held, of a choice and a ground that were taken back', async () => {
  overleg = await eenFocusoverleg({ invited: [...professionals], phase: 'risicogestuurdeZorg' })
  await overleg.says('politie', 'besluit.brainstorm', 'een noodknop', { id: 'knop' })
  await overleg.choosesIdeas(['knop'])
  await overleg.weighs('knop', { ground: 'dat helpt meteen' })
  await overleg.goesTo('besluit.prioriteit')
  await showsTheWall()
  await overleg.holdsTheWall()
  expect(wall()).toContain('"chosen":true')
  await overleg.choosesIdeas([])
  await overleg.weighs('knop', {})
  expect(wall()).toContain('een noodknop')
  expect(wall()).not.toContain('dat helpt meteen')
  expect(wall()).not.toContain('"chosen":true')
})

it('covers where one who comes in does not know the ground of a number that hangs', async () => {
  overleg = await eenFocusoverleg({ invited: [...professionals, 'moeder', 'vader'] })
  await leaves('vader')
  await overleg.goesTo('schaal')
  await showsTheWall()
  await overleg.reveals()
  await overleg.scores('moeder', 8, 'ik slaap niet meer')
  expect(wall()).toContain('ik slaap niet meer')
  await arrives('vader')
  expect(wall()).toBe('covered')
})

it('hangs nothing of an idea of which the group may not see the words', async () => {
  overleg = await eenFocusoverleg({
    invited: [...professionals, 'moeder'],
    phase: 'risicogestuurdeZorg',
  })
  await overleg.goesTo('besluit.prioriteit')
  await showsTheWall()
  const id = await overleg.says('politie', 'besluit.brainstorm', 'een inval', {
    audience: 'professionals',
  })
  await overleg.weighs(id, { ground: 'dan is hij weg' })
  expect(wall()).not.toContain('inval')
  expect(wall()).not.toContain('dan is hij weg')
})

it('does not show, on a wall that is held, the first words to one who was told of the later ones', async () => {
  overleg = await eenFocusoverleg({ invited: [...professionals, 'moeder', 'vader'] })
  await leaves('vader')
  await overleg.says('politie', 'beeld.zorgen', 'de eerste woorden', { id: 'zorg' })
  await overleg.goesTo('beeld.zorgen')
  await showsTheWall()
  await overleg.holdsTheWall()
  await overleg.changes('zorg', { text: 'de latere woorden' })
  await overleg.does({ type: 'told', item: 'zorg', to: ['v'], how: 'told' })
  await arrives('vader')
  await showsTheWall()
  expect(wall()).not.toContain('de eerste woorden')
})

it('does not show how a bottom line stood first to one who was told only how it stood later', async () => {
  overleg = await eenFocusoverleg({ invited: [...professionals, 'moeder'] })
  await overleg.setsBottomLine('het adres blijft geheim', { id: 'adres' })
  await overleg.closes()
  await overleg.nextMeeting('second', {
    phase: 'risicogestuurdeZorg',
    invited: [...professionals, 'vader'],
  })
  await leaves('vader')
  await overleg.setsBottomLine('vader belt eerst', { id: 'adres' })
  await overleg.does({ type: 'told', item: 'adres', to: ['v'], how: 'told' })
  await arrives('vader')
  await overleg.goesTo('beeld.afspraken')
  await overleg.in({ type: 'bottomLineRemoved', bottomLine: 'adres' })
  await showsTheWall()
  expect(wall()).not.toBe('covered')
  expect(wall()).not.toContain('geheim')
})

it('goes on showing what was released, where a tick was set right before the meeting was closed again', async () => {
  overleg = await eenFocusoverleg({ invited: [...professionals, 'moeder'] })
  await overleg.closes()
  await overleg.in({ type: 'meetingReopened', ground: 'er was nog een eis' })
  await overleg.setsBottomLine('bel eerst', { id: 'eis' })
  await overleg.checksTheRoom([...professionals, 'moeder'])
  await overleg.in({
    type: 'roomChecked',
    part: overleg.meeting.part,
    present: [...professionals],
    mistaken: ['moeder'],
  })
  await overleg.in({ type: 'released', item: 'eis', to: 'A' })
  await overleg.setsBottomLine('bel eerst', { id: 'eis' })
  await overleg.closes()
  await overleg.in({ type: 'meetingReopened', ground: 'de datum klopte niet' })
  await overleg.goesTo('besluit.bodemeisen')
  await overleg.checksTheRoom([...professionals, 'moeder'])
  await overleg.covers(false)
  expect(wall()).toContain('bel eerst')
})

it('keeps for whom a bottom line was released, where it is put anew in the same words', async () => {
  overleg = await eenFocusoverleg({ invited: [...professionals] })
  await overleg.setsBottomLine('het adres blijft geheim', { id: 'adres' })
  await overleg.closes()
  await overleg.nextMeeting('second', { invited: [...professionals, 'moeder'] })
  await overleg.in({ type: 'released', item: 'adres', to: 'A' })
  await leaves('moeder')
  await overleg.setsBottomLine('het adres blijft geheim', { id: 'adres' })
  await arrives('moeder')
  await overleg.goesTo('besluit.bodemeisen')
  await showsTheWall()
  expect(wall()).toContain('geheim')
})
