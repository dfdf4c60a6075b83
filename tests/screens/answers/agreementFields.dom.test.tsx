import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { sitsDown } from './chair'

const invited = ['voorzitter', 'gemeente', 'veiligThuis', 'politie', 'moeder'] as const
const form = '[data-agreement] [data-form]'

async function withOneAgreement() {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.agrees('Regelt de noodknop', { id: 'a' })
  await overleg.goesTo('besluit.wieDoetWat')
  const chair = await sitsDown(overleg)
  chair.one('[data-rove="a"]').focus()
  await chair.presses('e')
  return chair
}

it('says with whom, several of them, and takes one back', async () => {
  const chair = await withOneAgreement()
  await chair.picks(`${form} [data-field="withWhomAdd"]`, 'participant:veiligThuis')
  await chair.picks(`${form} [data-field="withWhomAdd"]`, 'person:m')
  await chair.picks(`${form} [data-field="withWhomAdd"]`, 'participant:veiligThuis')
  await chair.picks(`${form} [data-field="withWhomAdd"]`, 'other')
  await chair.types('buurvrouw')
  await chair.presses('{Enter}')
  const withWhom = () => chair.overleg.meeting.agreements[0]?.withWhom
  expect(withWhom()).toEqual([
    { kind: 'participant', id: 'veiligThuis' },
    { kind: 'person', id: 'm' },
    { kind: 'other', name: 'buurvrouw' },
  ])
  await chair.clicks(`${form} [data-with="person:m"] [data-do="remove"]`)
  expect(withWhom()).toHaveLength(2)
  await chair.presses('{Escape}')
  expect(chair.one('[data-agreement]')).toHaveTextContent('met Veilig Thuis, buurvrouw')
})

it('says whether the one concerned was told: yes and how, or not yet and why', async () => {
  const chair = await withOneAgreement()
  const told = `${form} [data-field="informed"]`
  await chair.clicks(`${told} [data-value="no"]`)
  await chair.fills(`${form} textarea[data-field="informedNote"]`, 'zij is op haar werk')
  await chair.presses('{Enter}')
  const informed = () => chair.overleg.meeting.agreements[0]?.informed
  expect(informed()).toEqual({ yes: false, note: 'zij is op haar werk' })
  await chair.clicks(`${told} [data-value="yes"]`)
  expect(informed()).toEqual({ yes: true, note: 'zij is op haar werk' })
  await chair.clicks(`${told} [data-value="yes"]`)
  expect(informed()).toBeUndefined()
})

it('fills in what makes it sharper by keys alone: ready when, bridging help, how one goes there', async () => {
  const chair = await withOneAgreement()
  // Behind "Meer": it opens with the keyboard too.
  const summary = chair.one(`${form} summary`)
  summary.focus()
  expect(chair.focused()).toBe(summary)
  chair.one(`${form} textarea[data-field="readyWhen"]`).focus()
  await chair.types('zij heeft hem bij zich')
  await chair.presses('{Enter}')
  chair.one(`${form} textarea[data-field="bridging"]`).focus()
  await chair.types('oma slaapt er')
  await chair.presses('{Tab}')
  chair.one(`${form} [data-field="company"] [data-value="pair"] input`).focus()
  await chair.presses(' ')
  expect(chair.overleg.meeting.agreements[0]).toMatchObject({
    readyWhen: 'zij heeft hem bij zich',
    bridging: 'oma slaapt er',
    company: 'pair',
  })
})

it('picks its ground from what was said: bottom lines, worries, unknowns, ideas, revealed numbers', async () => {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.says('politie', 'beeld.zorgen', 'drie meldingen in zes weken', { id: 'z' })
  await overleg.says('politie', 'beeld.onbekend', 'wie past er op', { id: 'o' })
  await overleg.says('gemeente', 'besluit.brainstorm', 'noodknop', { id: 'i' })
  await overleg.says('politie', 'beeld.zorgen', 'mijn gevoel', { id: 'x', audience: 'chair' })
  await overleg.setsBottomLine('geen contact', { id: 'b' })
  await overleg.scores('politie', 9)
  await overleg.goesTo('besluit.wieDoetWat')
  const chair = await sitsDown(overleg)
  const options = () => chair.text('[data-form] [data-field="serves"] option').slice(1)
  expect(options()).toEqual([
    'bodemeis: geen contact',
    'zorg: drie meldingen in zes weken',
    'onbekend: wie past er op',
    'idee: noodknop',
  ])
  await overleg.reveals()
  await chair.settle()
  expect(options()).toContain('cijfer 9 van Politie')
  await chair.picks('[data-form] [data-field="serves"]', 'entry:z')
  await chair.fills('[data-form] [data-field="what"]', 'regelt de noodknop')
  await chair.reloads()
  // Half made, it comes back whole.
  expect(chair.one('[data-form] [data-field="serves"] select')).toHaveValue('entry:z')
  chair.one('[data-form] [data-field="what"]').focus()
  await chair.presses('{Enter}')
  expect(overleg.meeting.agreements[0]?.serves).toEqual({ kind: 'entry', id: 'z' })
  expect(chair.one('[data-agreement]')).toHaveTextContent('dient: drie meldingen in zes weken')
  await overleg.removes('z')
  await chair.settle()
  expect(chair.one('[data-agreement]')).toHaveTextContent('dient: staat er niet meer')
})

it('tells while one line is typed what it will become, and notes it so', async () => {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.goesTo('besluit.wieDoetWat')
  const chair = await sitsDown(overleg)
  await chair.types('pol · AWARE-knop regelen')
  expect(chair.one('[data-reading]')).toHaveTextContent('Politie · AWARE-knop regelen')
  await chair.types(' · 7 dec · moeder')
  expect(chair.one('[data-reading]')).toHaveTextContent('ma 7 december 2026 · voor moeder')
  await chair.presses('{Enter}')
  expect(chair.all('[data-reading]')).toHaveLength(0)
  expect(overleg.meeting.agreements).toMatchObject([
    {
      ...{ what: 'AWARE-knop regelen', by: '2026-12-07', for: ['m'] },
      who: { kind: 'participant', id: 'politie' },
    },
  ])
})

it('hints at a date before the meeting while it is typed and in the list; it never hinders', async () => {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.goesTo('besluit.wieDoetWat')
  const chair = await sitsDown(overleg)
  await chair.types('pol · belt · 7 dec 1926')
  expect(chair.one('[data-reading] [data-hint="early"]')).toHaveTextContent('7 december 1926')
  await chair.presses('{Enter}')
  expect(overleg.meeting.agreements[0]?.by).toBe('1926-12-07')
  expect(chair.one('[data-agreement] [data-hint="early"]')).toHaveTextContent('klopt de datum?')
  await overleg.agrees('belt vandaag', { id: 'b', by: '2026-12-03' })
  await chair.settle()
  expect(chair.all('[data-agreement="b"] [data-hint="early"]')).toHaveLength(0)
})

it('points quietly at who and what is left out, and each hint goes when it is answered', async () => {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.says('politie', 'beeld.onbekend', 'wie past er op', { id: 'o' })
  await overleg.scores('politie', 9)
  await overleg.reveals()
  await overleg.agrees('belt', { id: 'a', for: ['m'] })
  await overleg.goesTo('besluit.wieDoetWat')
  const chair = await sitsDown(overleg)
  const gap = (name: string) => chair.text(`[data-gap="${name}"]`)
  expect(gap('persons')).toEqual(['Nog niet in beeld: vader, dochter (11)'])
  expect(gap('unknowns')).toEqual(['1 vraag die niemand uitzoekt'])
  expect(gap('numbers')[0]).toContain('Politie')
  await overleg.agrees('zoekt uit wie past', {
    for: ['v', 'k'],
    serves: { kind: 'entry', id: 'o' },
  })
  await overleg.setsBottomLine('niemand is alleen')
  await chair.settle()
  expect(chair.all('[data-gap]')).toHaveLength(0)
})

it('says of a bottom line how we see it, who decides, and whether the family knows', async () => {
  const overleg = await eenFocusoverleg({ invited })
  await overleg.setsBottomLine('geen contact', { id: 'b' })
  await overleg.goesTo('besluit.bodemeisen')
  const chair = await sitsDown(overleg)
  chair.one('[data-rove="b"]').focus()
  await chair.presses('e')
  const line = '[data-bottom-line] [data-form]'
  await chair.fills(`${line} textarea[data-field="seenBy"]`, 'oma ziet hem niet')
  await chair.picks(`${line} [data-field="decides"]`, 'participant:veiligThuis')
  await chair.clicks(`${line} [data-field="shared"] [data-value="no"]`)
  await chair.fills(`${line} textarea[data-field="sharedNote"]`, 'vader is er vrijdag pas')
  await chair.presses('{Enter}{Escape}')
  expect(overleg.meeting.bottomLines[0]).toMatchObject({
    seenBy: 'oma ziet hem niet',
    decides: { kind: 'participant', id: 'veiligThuis' },
    shared: { yes: false, note: 'vader is er vrijdag pas' },
  })
  expect(chair.one('[data-bottom-line]')).toHaveTextContent(
    'nog niet gedeeld met het gezin: vader is er vrijdag pas',
  )
})

it('shows a lead that nobody has as an open point, until somebody has it', async () => {
  const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie'] })
  await overleg.goesTo('besluit.informeren')
  const chair = await sitsDown(overleg)
  const open = () => chair.all('[data-lead-open]').map((each) => each.dataset['leadOpen'])
  expect(open()).toEqual(['casusregisseur', 'contact', 'next'])
  await chair.picks('[data-field="casusregisseur"]', 'participant:politie')
  expect(open()).toEqual(['next'])
})
