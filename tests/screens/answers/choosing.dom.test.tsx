import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { sitsDown } from './chair'

const DANGER = 'directeVeiligheid.beeld.gevaar'

async function withDangers() {
  const overleg = await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] })
  await overleg.goesTo('beeld.gevaar')
  await overleg.says('politie', 'beeld.gevaar', 'escalatie bij het ophalen', { id: 'ophalen' })
  await overleg.says('politie', 'beeld.gevaar', 'nachtelijk geweld', { id: 'nacht' })
  return sitsDown(overleg)
}

it('chooses one in common out of what each named, and keeps who differs and why', async () => {
  const chair = await withDangers()
  await chair.clicks('[data-entry="nacht"] [data-do="common"]')
  await chair.picks('[data-field="differs"]', 'person:m')
  await chair.fills('[data-differs="person:m"] [data-field="reason"]', 'hij slaapt nu elders')
  await chair.presses('{Enter}')
  expect(chair.overleg.meeting.commons[DANGER]).toMatchObject({
    entry: 'nacht',
    differs: [{ who: { kind: 'person', id: 'm' }, reason: 'hij slaapt nu elders' }],
  })
  await chair.clicks('[data-entry="ophalen"] [data-do="common"]')
  expect(chair.overleg.meeting.commons[DANGER]).toMatchObject({
    entry: 'ophalen',
    differs: [{ reason: 'hij slaapt nu elders' }],
  })
})

it('writes one sentence together instead, and takes it back', async () => {
  const chair = await withDangers()
  await chair.fills('textarea[data-field="common"]', 'nieuw geweld waar de kinderen bij zijn')
  await chair.presses('{Enter}')
  expect(chair.overleg.meeting.commons[DANGER]).toMatchObject({
    text: 'nieuw geweld waar de kinderen bij zijn',
  })
  await chair.clicks('[data-do="clearCommon"]')
  expect(chair.overleg.meeting.commons).toEqual({})
})

it('no longer stands chosen when the entry is removed', async () => {
  const chair = await withDangers()
  await chair.clicks('[data-entry="nacht"] [data-do="common"]')
  await chair.clicks('[data-entry="nacht"] [data-do="remove"]')
  expect(chair.overleg.meeting.commons).toEqual({})
  expect(chair.one('[data-common]')).toHaveTextContent('Nog niet gekozen')
})

async function withPatterns(
  phase: 'directeVeiligheid' | 'risicogestuurdeZorg' = 'directeVeiligheid',
) {
  const overleg = await eenFocusoverleg({ phase })
  const [source, question] =
    phase === 'directeVeiligheid'
      ? (['beeld.patronen', 'beeld.patronen.eerst'] as const)
      : (['beeld.risicos', 'beeld.risicos.top3'] as const)
  await overleg.goesTo(question)
  for (const id of ['p1', 'p2', 'p3', 'p4'])
    await overleg.says('politie', source, `patroon ${id}`, { id })
  const chair = await sitsDown(overleg)
  return { chair, order: () => overleg.meeting.rankings[`${phase}.${question}`]?.order ?? [] }
}

it('puts in order by keys: Enter at the end, a figure at that place, Alt with an arrow moves', async () => {
  const { chair, order } = await withPatterns()
  expect(chair.focused()).toBe(chair.one('[data-entry="p1"]'))
  await chair.presses('{Enter}')
  chair.one('[data-entry="p3"]').focus()
  await chair.presses('1')
  expect(order()).toEqual(['p3', 'p1'])
  await chair.presses('{Alt>}{ArrowDown}{/Alt}')
  expect(order()).toEqual(['p1', 'p3'])
  expect(chair.focused()).toBe(chair.one('[data-entry="p3"]'))
  await chair.presses('{Delete}')
  expect(order()).toEqual(['p1'])
})

it('puts in order by mouse', async () => {
  const { chair, order } = await withPatterns()
  for (const id of ['p2', 'p4']) await chair.clicks(`[data-entry="${id}"] [data-do="choose"]`)
  await chair.clicks('[data-entry="p4"] [data-do="up"]')
  expect(order()).toEqual(['p4', 'p2'])
  await chair.clicks('[data-entry="p2"] [data-do="takeOut"]')
  expect(order()).toEqual(['p4'])
})

it('holds no more than three in a top 3: a fourth at the top lets the last fall off', async () => {
  const { chair, order } = await withPatterns('risicogestuurdeZorg')
  for (const id of ['p1', 'p2', 'p3']) await chair.clicks(`[data-entry="${id}"] [data-do="choose"]`)
  chair.one('[data-entry="p4"]').focus()
  await chair.presses('1')
  expect(order()).toEqual(['p4', 'p1', 'p2'])
})

it('comes to an order by dots that the chair places for each one', async () => {
  const { chair, order } = await withPatterns()
  await chair.user.click(chair.one('summary'))
  await chair.picks('[data-field="dotsBy"]', 'politie')
  for (const id of ['p3', 'p3', 'p2']) await chair.clicks(`[data-dots="${id}"] [data-do="dotMore"]`)
  expect(chair.one('[data-dots="p1"] [data-do="dotMore"]')).toBeDisabled()
  await chair.clicks('[data-do="orderByDots"]')
  expect(order()).toEqual(['p3', 'p2'])
})

it('marks with Space, takes the mark back, and can add what is missing', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.goesTo('beeld.krachten.benut')
  await overleg.says('politie', 'beeld.krachten', 'moeder belt op tijd', { id: 's1' })
  const chair = await sitsDown(overleg)
  const marked = () => overleg.meeting.markings['directeVeiligheid.beeld.krachten.benut']?.items
  await chair.presses(' ')
  expect(marked()).toEqual(['s1'])
  await chair.clicks('[data-entry="s1"] [data-do="mark"]')
  expect(marked()).toEqual([])
  await chair.fills('[data-capture="beeld.krachten"]', 'oma vangt op')
  await chair.presses('{Enter}')
  expect(chair.text('[data-entry]').join()).toContain('oma vangt op')
})

it('names what was said of one thing exactly', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.goesTo('beeld.zorgen.waarover')
  await overleg.says('politie', 'beeld.zorgen', 'meldingen', { id: 'z1' })
  await overleg.says('politie', 'beeld.zorgen', 'drank', { id: 'z2' })
  const chair = await sitsDown(overleg)
  await chair.picks('[data-field="of"]', 'z2')
  await chair.fills('[data-capture]', 'hij drinkt als hij alleen is')
  await chair.presses('{Enter}')
  expect(overleg.meeting.entries[2]).toMatchObject({ of: 'z2' })
  expect(chair.one('[data-detail="z2"]')).toHaveTextContent('hij drinkt als hij alleen is')
})

it('fills in the goal of help that was named, in its place', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.goesTo('vooraf.hulpdoel')
  await overleg.says('gemeente', 'vooraf.hulpverlening', 'gezinscoach', { id: 'h', about: ['m'] })
  const chair = await sitsDown(overleg)
  await chair.types('rust in de opvoeding')
  await chair.presses('{Tab}')
  await chair.types('minder ruzie')
  await chair.presses('{Enter}')
  expect(overleg.meeting.entries).toMatchObject([
    { id: 'h', by: 'gemeente', about: ['m'], goal: 'rust in de opvoeding', result: 'minder ruzie' },
  ])
})

it('notes the three incidents one after the other, and a second for one of them', async () => {
  const chair = await sitsDown(await eenFocusoverleg())
  await chair.goesTo('beeld.incidenten')
  await chair.types('geduwd')
  await chair.fills('[data-field="when"]', 'maart 2021')
  await chair.presses('{Enter}')
  await chair.types('bij de keel gegrepen')
  await chair.presses('{Enter}')
  await chair.clicks('[data-field="slot"] [data-value="first"]')
  await chair.fills('[data-capture]', 'oma noemt een eerdere keer')
  await chair.presses('{Enter}')
  expect(chair.one('[data-slot="first"]')).toHaveTextContent('geduwd')
  expect(chair.one('[data-slot="first"]')).toHaveTextContent('maart 2021')
  expect(chair.one('[data-slot="first"]')).toHaveTextContent('oma noemt een eerdere keer')
  expect(chair.one('[data-slot="worst"]')).toHaveTextContent('bij de keel gegrepen')
  expect(chair.overleg.meeting.entries[0]).toMatchObject({ slot: 'first', when: '2021-03' })
})
