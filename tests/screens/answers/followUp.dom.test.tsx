import { expect, it } from 'vitest'
import type { TestMeeting } from '../../driver/TestMeeting'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { sitsDown } from './chair'

const line = '[data-bottom-line="b"]'

/** A meeting in risicogestuurde zorg, after one about direct safety that set a bottom line. */
async function atTheSecond(ifBroken?: string): Promise<TestMeeting> {
  const overleg = await eenFocusoverleg()
  await overleg.setsBottomLine('geen contact zonder een derde', {
    ...{ id: 'b', decides: { kind: 'participant', id: 'veiligThuis' } },
    ...(ifBroken !== undefined && { ifBroken }),
  })
  await overleg.closes()
  await overleg.nextMeeting('second', {
    start: '2026-12-17T09:30',
    phase: 'risicogestuurdeZorg',
    invited: ['voorzitter', 'politie'],
  })
  await overleg.goesTo('beeld.afspraken')
  return overleg
}

it('leads from a broken bottom line to its consequence, who decides, and back to its phase in one action', async () => {
  const overleg = await atTheSecond('dezelfde dag bellen')
  const chair = await sitsDown(overleg)
  expect(chair.all('[data-broken]')).toHaveLength(0)
  await chair.clicks(`${line} [data-field="kept"] [data-value="no"]`)
  // Veilig Thuis does not sit at this table: it is named as at the one that agreed it.
  expect(chair.one('[data-broken="b"]')).toHaveTextContent(
    'Afgesproken was dan: dezelfde dag bellen · Veilig Thuis beslist',
  )
  await chair.clicks('[data-broken] [data-do="agree"]')
  expect(overleg.meeting.agreements).toMatchObject([
    { what: 'dezelfde dag bellen', serves: { kind: 'bottomLine', id: 'b' } },
  ])
  expect(chair.all('[data-broken] [data-do="agree"]')).toHaveLength(0)
  await chair.clicks('[data-broken] [data-do="toPhase"]')
  expect(overleg.meeting).toMatchObject({
    phase: 'directeVeiligheid',
    place: { phase: 'directeVeiligheid', step: 'beeldvorming' },
  })
  await overleg.closes()
  expect(overleg.state.phase).toBe('directeVeiligheid')
})

it('says where no consequence was agreed, and opens it to be written', async () => {
  const overleg = await atTheSecond()
  const chair = await sitsDown(overleg)
  await chair.clicks(`${line} [data-field="kept"] [data-value="no"]`)
  await chair.clicks('[data-broken] [data-do="consequence"]')
  expect(chair.focused()).toBe(chair.one(`${line} textarea[data-field="ifBroken"]`))
  await chair.types('Veilig Thuis komt dezelfde dag')
  await chair.presses('{Enter}')
  expect(overleg.meeting.bottomLines).toMatchObject([
    { id: 'b', ifBroken: 'Veilig Thuis komt dezelfde dag' },
  ])
  expect(chair.one('[data-broken]')).toHaveTextContent('Veilig Thuis komt dezelfde dag')
})

it('writes a changed bottom line anew; the old one stays to be read in its history', async () => {
  const overleg = await atTheSecond('bellen')
  const chair = await sitsDown(overleg)
  expect(chair.all('[data-do="newVersion"]')).toHaveLength(0)
  await chair.clicks(`${line} [data-field="change"] [data-value="changed"]`)
  await chair.clicks(`${line} [data-do="newVersion"]`)
  const text = chair.one(`${line} textarea[data-field="text"]`)
  expect(chair.focused()).toBe(text)
  await chair.user.clear(text)
  await chair.types('contact alleen met oma erbij')
  await chair.presses('{Enter}')
  expect(chair.one(line)).toHaveTextContent('geen contact zonder een derde')
  expect(chair.one(line)).toHaveTextContent('Wordt nu: contact alleen met oma erbij')
  expect(chair.focused()).toBe(chair.one(`${line} [data-do="newVersion"]`))
  expect(chair.focused()).toHaveTextContent('wijzig')
  expect(overleg.meeting.bottomLines).toMatchObject([
    { id: 'b', text: 'contact alleen met oma erbij', ifBroken: 'bellen' },
  ])
  await chair.goesTo('besluit.bodemeisen')
  expect(chair.one('[data-history="b"]')).toHaveTextContent(
    '3 december 2026 · geen contact zonder een derde',
  )
  await chair.goesTo('beeld.afspraken')
  await chair.clicks(`${line} [data-do="noNewVersion"]`)
  expect(overleg.meeting.bottomLines).toEqual([])
})

it('keeps the log of since when it is safe: by what we see it, who says so, for whom', async () => {
  const overleg = await eenFocusoverleg({ phase: 'risicogestuurdeZorg' })
  await overleg.notesSafety('hij belt niet meer', { id: 's1', since: '2026-12-01' })
  await overleg.closes()
  await overleg.nextMeeting('second', { start: '2026-12-17T09:30', phase: 'risicogestuurdeZorg' })
  await overleg.goesTo('beeld.stand')
  const chair = await sitsDown(overleg)
  const form = '[data-form="safety"]'
  await chair.sets(`${form} input[data-field="since"]`, '2026-12-05')
  await chair.picks(`${form} [data-field="saidBy"]`, 'participant:politie')
  await chair.clicks(`${form} [data-field="about"] [data-value="k"]`)
  await chair.picks(`${form} [data-field="audience"]`, 'professionals')
  await chair.fills(`${form} textarea[data-field="seenBy"]`, 'geen melding meer')
  await chair.presses('{Enter}')
  expect(overleg.meeting.safety).toMatchObject([
    {
      ...{ since: '2026-12-05', seenBy: 'geen melding meer', about: ['k'] },
      ...{ audience: 'professionals', saidBy: { kind: 'participant', id: 'politie' } },
    },
  ])
  const rows = () => chair.all('[data-safety]').map((each) => each.textContent)
  expect(rows()[0]).toContain('sinds 5 december 2026 · volgens Politie · voor dochter (11)')
  expect(rows()[0]).toContain('alleen professionals')
  expect(rows()[1]).toContain('sinds 1 december 2026')
  // What an earlier meeting noted stands; what this one noted can be taken away, and brought back.
  expect(chair.all('[data-do="remove"][aria-label*="geen melding meer"]')).toHaveLength(1)
  expect(chair.all('[data-do="remove"][aria-label*="hij belt niet meer"]')).toHaveLength(0)
  await chair.clicks('[data-do="remove"][aria-label*="geen melding meer"]')
  expect(rows()).toHaveLength(1)
  await overleg.undoes()
  await chair.settle()
  expect(rows()).toHaveLength(2)
})

it('gives back a half-written line of the safety log after a reload', async () => {
  const overleg = await eenFocusoverleg({ phase: 'risicogestuurdeZorg' })
  await overleg.goesTo('beeld.stand')
  const chair = await sitsDown(overleg)
  const form = '[data-form="safety"]'
  await chair.picks(`${form} [data-field="saidBy"]`, 'person:m')
  await chair.fills(`${form} textarea[data-field="seenBy"]`, 'zij slaapt')
  await chair.reloads()
  expect(chair.one(`${form} textarea[data-field="seenBy"]`)).toHaveValue('zij slaapt')
  expect(chair.one(`${form} [data-field="saidBy"] select`)).toHaveValue('person:m')
})
