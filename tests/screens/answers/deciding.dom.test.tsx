import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { sitsDown } from './chair'

const invited = ['voorzitter', 'gemeente', 'veiligThuis', 'politie', 'moeder'] as const

async function atQuestion(question: string) {
  const chair = await sitsDown(await eenFocusoverleg({ invited }))
  await chair.goesTo(question)
  return chair
}

it('brainstorms without any judgement on screen, all ideas of the phase together by who had them', async () => {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.says('politie', 'besluit.brainstorm.bieden', 'AWARE-knop', { id: 'i1' })
  await overleg.says('gemeente', 'besluit.brainstorm.anders', 'halen via oma', { id: 'i2' })
  await overleg.goesTo('besluit.brainstorm.verwachten')
  const chair = await sitsDown(overleg)
  await chair.picks('[data-field="by"]', 'politie')
  await chair.fills('[data-field="towards"]', 'Ggz')
  await chair.fills('[data-capture]', 'intake voor vader')
  await chair.presses('{Enter}')
  expect(chair.all('[data-entry]')).toHaveLength(3)
  expect(chair.all('section[aria-label="Politie"] [data-entry]')).toHaveLength(2)
  expect(chair.all('[data-field="bearable"], [data-do="choose"]')).toHaveLength(0)
})

it('weighs, chooses, and makes an agreement of an idea in one action, with its ground', async () => {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.says('politie', 'besluit.brainstorm.bieden', 'AWARE-knop voor moeder', { id: 'i1' })
  await overleg.goesTo('besluit.prioriteit')
  const chair = await sitsDown(overleg)
  await chair.clicks('[data-entry="i1"] [data-field="client"] [data-value="yes"]')
  await chair.clicks('[data-entry="i1"] [data-field="bearable"] [data-value="high"]')
  await chair.clicks('[data-entry="i1"] [data-field="term"] [data-value="short"]')
  await chair.picks('[data-entry="i1"] [data-field="level"]', 'specialist')
  await chair.fills('[data-entry="i1"] [data-field="ground"]', 'hulp is er sneller')
  await chair.presses('{Enter}')
  await chair.clicks('[data-entry="i1"] [data-do="choose"]')
  expect(overleg.meeting.weighings['i1']).toEqual({
    client: true,
    bearable: 'high',
    term: 'short',
    level: 'specialist',
    ground: 'hulp is er sneller',
  })
  await chair.goesTo('besluit.interventies')
  await chair.clicks('[data-do="agree"]')
  expect(overleg.meeting.agreements).toMatchObject([
    {
      what: 'AWARE-knop voor moeder',
      why: 'hulp is er sneller',
      who: { kind: 'participant', id: 'politie' },
      term: 'short',
      idea: 'i1',
    },
  ])
  expect(chair.focused()).toBe(chair.one('[data-form="agreement"] [data-field="what"]'))
})

it('says so before an idea that is for professionals only becomes an agreement for all', async () => {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.says('politie', 'besluit.brainstorm', 'aanhouden', {
    id: 'i1',
    audience: 'professionals',
  })
  await overleg.choosesIdeas(['i1'])
  await overleg.goesTo('besluit.interventies')
  await sitsDown(overleg)
  expect(document.body).toHaveTextContent(
    'alleen professionals: als afspraak komt deze tekst op de lijst',
  )
})

it('makes an agreement in one form: Enter notes it, the list has it at once, the next can begin', async () => {
  const chair = await atQuestion('besluit.wieDoetWat')
  await chair.types('Regelt de AWARE-knop')
  await chair.picks('[data-form] [data-field="who"]', 'participant:politie')
  await chair.sets('[data-form] input[data-field="by"]', '2026-12-07')
  await chair.clicks('[data-form] [data-field="for"] [data-value="m"]')
  await chair.fills('[data-form] textarea[data-field="why"]', 'nachtelijke meldingen')
  await chair.picks('[data-form] [data-field="kind"]', 'actionFamily')
  await chair.clicks('[data-form] [data-field="term"] [data-value="short"]')
  chair.one('[data-form] [data-field="what"]').focus()
  await chair.presses('{Enter}')
  expect(chair.overleg.meeting.agreements).toMatchObject([
    {
      what: 'Regelt de AWARE-knop',
      who: { kind: 'participant', id: 'politie' },
      by: '2026-12-07',
      for: ['m'],
      why: 'nachtelijke meldingen',
      kind: 'actionFamily',
      term: 'short',
    },
  ])
  expect(chair.focused()).toBe(chair.one('[data-form] [data-field="what"]'))
  expect(chair.one('[data-form] [data-field="what"]')).toHaveValue('')
  expect(chair.one('[data-agreement]')).toHaveTextContent('ma 7 december 2026')
})

it('can name somebody who does not sit at the table', async () => {
  const chair = await atQuestion('besluit.wieDoetWat')
  await chair.picks('[data-form] [data-field="who"]', 'other')
  await chair.types('buurvrouw')
  chair.one('[data-form] [data-field="what"]').focus()
  await chair.types('haalt de kinderen op')
  await chair.presses('{Enter}')
  expect(chair.overleg.meeting.agreements[0]?.who).toEqual({ kind: 'other', name: 'buurvrouw' })
})

it('gives back a half-made agreement after a reload', async () => {
  const chair = await atQuestion('besluit.wieDoetWat')
  await chair.picks('[data-form] [data-field="who"]', 'person:m')
  await chair.fills('[data-form] textarea[data-field="why"]', 'want')
  await chair.fills('[data-form] textarea[data-field="what"]', 'Belt oma')
  await chair.reloads()
  expect(chair.one('[data-form] [data-field="what"]')).toHaveValue('Belt oma')
  expect(chair.one('[data-form] [data-field="why"]')).toHaveValue('want')
  expect(chair.one('[data-form] [data-field="who"] select')).toHaveValue('person:m')
})

it('changes an agreement in its place, every field by itself; removes it, and undo brings it back', async () => {
  const chair = await atQuestion('besluit.wieDoetWat')
  await chair.types('Belt moeder')
  await chair.presses('{Enter}{ArrowDown}e')
  const form = '[data-agreement] [data-form]'
  await chair.types(' elke dag')
  await chair.picks(`${form} [data-field="who"]`, 'participant:gemeente')
  await chair.sets(`${form} input[data-field="by"]`, '2026-12-08')
  await chair.clicks(`${form} textarea[data-field="why"]`)
  expect(chair.overleg.meeting.agreements).toMatchObject([
    {
      what: 'Belt moeder elke dag',
      who: { kind: 'participant', id: 'gemeente' },
      by: '2026-12-08',
    },
  ])
  await chair.presses('{Escape}')
  expect(chair.focused()).toBe(chair.one('[data-agreement]'))
  await chair.presses('{Delete}')
  expect(chair.overleg.meeting.agreements).toEqual([])
  await chair.overleg.undoes()
  await chair.settle()
  expect(chair.one('[data-agreement]')).toHaveTextContent('Belt moeder elke dag')
})

it('hands a text in once, though Enter is followed by leaving the field', async () => {
  const chair = await atQuestion('besluit.informeren')
  const before = chair.overleg.history.facts.length
  await chair.types('mail op vrijdag')
  await chair.presses('{Enter}{Tab}')
  expect(chair.overleg.history.facts.length - before).toBe(1)
})

it('counts quietly how the agreements are spread, and hints at vague verbs; it never hinders', async () => {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.goesTo('besluit.wieDoetWat')
  await overleg.agrees('Houdt de situatie in de gaten', { kind: 'actionProfessionals', why: '' })
  await overleg.agrees('Regelt de knop', { kind: 'actionFamily' })
  const chair = await sitsDown(overleg)
  expect(chair.one('[data-balance]')).toHaveTextContent(
    '2 afspraken · 1 tussen professionals · 1 met of voor het gezin · 1 zonder onderbouwing · 0 zonder datum',
  )
  expect(chair.all('[data-hint="vague"]')).toHaveLength(1)
})

it('takes over a bottom line that was named while judging, with guard, check date and consequence', async () => {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.says('veiligThuis', 'oordeel.bodemeisen', 'geen contact zonder derde', { id: 'ob' })
  await overleg.goesTo('besluit.bodemeisen')
  const chair = await sitsDown(overleg)
  await chair.clicks('[data-entry="ob"] [data-do="take"]')
  const form = '[data-bottom-line] [data-form]'
  await chair.picks(`${form} [data-field="guard"]`, 'participant:gemeente')
  await chair.sets(`${form} input[data-field="check"]`, '2026-12-10')
  await chair.picks(`${form} [data-field="decides"]`, 'participant:veiligThuis')
  await chair.fills(`${form} textarea[data-field="ifBroken"]`, 'bellen met Veilig Thuis')
  await chair.presses('{Enter}')
  expect(overleg.meeting.bottomLines).toMatchObject([
    {
      text: 'geen contact zonder derde',
      guard: { kind: 'participant', id: 'gemeente' },
      check: '2026-12-10',
      decides: { kind: 'participant', id: 'veiligThuis' },
      ifBroken: 'bellen met Veilig Thuis',
    },
  ])
  expect(chair.all('[data-do="take"]')).toHaveLength(0)
})

it('plans the next meeting at the time of this one unless another is given', async () => {
  const chair = await atQuestion('besluit.vervolg')
  await chair.sets('[data-field="next"] input[type="date"]', '2026-12-17')
  await chair.presses('{Tab}')
  chair.one('textarea[data-field="nextWho"]').focus()
  await chair.settle()
  expect(chair.overleg.meeting.cooperation).toMatchObject({ next: '2026-12-17T09:30' })
})

it('takes the number of one contact away when another is chosen', async () => {
  const chair = await atQuestion('besluit.informeren')
  const reach = 'textarea[data-field="contactReach"]'
  const noted = () => chair.overleg.meeting.cooperation?.contactReach
  chair.one(reach).focus()
  await chair.types('088 123')
  await chair.presses('{Enter}')
  await chair.picks('[data-field="contact"]', 'participant:politie')
  expect(noted()).toBe('088 123')
  await chair.picks('[data-field="contact"]', 'participant:gemeente')
  expect(noted()).toBeUndefined()
  expect(chair.one(reach)).toHaveValue('')
})

it('asks what became of open agreements and bottom lines of earlier meetings', async () => {
  const overleg = await eenFocusoverleg({ phase: 'risicogestuurdeZorg' })
  await overleg.agrees('Belt moeder', { id: 'a' })
  await overleg.setsBottomLine('geen contact', { id: 'b', ifBroken: 'bellen met Veilig Thuis' })
  await overleg.closes()
  await overleg.nextMeeting('second')
  await overleg.goesTo('beeld.afspraken')
  const chair = await sitsDown(overleg)
  await chair.clicks('[data-agreement="a"] [data-field="status"] [data-value="partly"]')
  await chair.fills('[data-agreement="a"] [data-field="note"]', 'één keer gelukt')
  await chair.presses('{Enter}')
  await chair.clicks('[data-bottom-line="b"] [data-field="kept"] [data-value="no"]')
  await chair.clicks('[data-bottom-line="b"] [data-field="change"] [data-value="kept"]')
  expect(overleg.meeting.followUps['a']).toMatchObject({
    status: 'partly',
    note: 'één keer gelukt',
  })
  expect(overleg.meeting.bottomLineChecks['b']).toMatchObject({ kept: false, change: 'kept' })
  expect(chair.one('[data-bottom-line="b"]')).toHaveTextContent(
    'Afgesproken was dan: bellen met Veilig Thuis',
  )
})

it('keeps what is typed on Escape: it is the way out of a field, and of what is open', async () => {
  const chair = await atQuestion('besluit.wieDoetWat')
  await chair.types('Belt moeder')
  await chair.presses('{Enter}{ArrowDown}e')
  await chair.user.click(chair.one('[data-agreement] textarea[data-field="why"]'))
  await chair.types('dan slapen de kinderen')
  await chair.presses('{Escape}')
  expect(chair.all('[data-agreement] [data-form]')).toHaveLength(0)
  expect(chair.overleg.meeting.agreements).toMatchObject([{ why: 'dan slapen de kinderen' }])
  await chair.goesTo('oordeel.poort')
  await chair.user.click(chair.one('textarea[data-field="ground"]'))
  await chair.types('het is nu rustig')
  await chair.presses('{Escape}')
  expect(chair.one('textarea[data-field="ground"]')).toHaveValue('het is nu rustig')
})
