import { expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import type { Somebody } from '../../driver/people'
import { sitsDown } from './chair'

const eight: readonly Somebody[] = [
  'voorzitter',
  'gemeente',
  'veiligThuis',
  'politie',
  'om',
  'ggz',
  'moeder',
  'vader',
  'tante',
]

async function atTheScale(invited: readonly Somebody[] = eight) {
  const chair = await sitsDown(await eenFocusoverleg({ invited }))
  await chair.goesTo('schaal')
  return chair
}

const row = (id: string) => `[data-score-row="participant:${id}"]`

it('takes six numbers, a pass and a “niet gevraagd”, and the reveal, in far fewer than forty keys', async () => {
  const chair = await atTheScale()
  await chair.picks('[data-field="scorer"]', 'tante')
  chair.all('[data-number]')[0]!.focus()
  const keys = ['8', '9', '0', '6', '7', '5', 'p', 'n', '{Enter}']
  for (const key of keys) await chair.presses(key)
  expect(keys.length).toBeLessThanOrEqual(40)
  expect(chair.overleg.meeting.scores.map(({ value }) => value)).toEqual([
    ...[8, 9, 10, 6, 7, 5].map((number) => ({ kind: 'number', number })),
    { kind: 'passed' },
    { kind: 'notAsked' },
  ])
  expect(chair.overleg.meeting.revealed).toEqual(['directeVeiligheid'])
})

it('has a row for who gives a number: not for who chairs or supports somebody', async () => {
  const chair = await atTheScale()
  expect(chair.all('[data-score-row]').map((each) => each.dataset['scoreRow'])).toEqual([
    'participant:gemeente',
    'participant:veiligThuis',
    'participant:politie',
    'participant:om',
    'participant:ggz',
    'participant:moeder',
    'participant:vader',
  ])
})

it('can give a row to somebody else who does give a number', async () => {
  const chair = await atTheScale(['voorzitter', 'politie', 'tante'])
  await chair.picks('[data-field="scorer"]', 'tante')
  expect(chair.one(row('tante'))).toBeVisible()
})

it('begins at the first row without a number, and moves on at once', async () => {
  const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie'])
  await chair.presses('8')
  expect(chair.one(row('politie'))).toContainElement(chair.focused() as HTMLElement)
  await chair.presses('p')
  expect(chair.focused()).toBe(chair.one('[data-do="reveal"]'))
  expect(chair.overleg.scoreOf('politie')?.value).toEqual({ kind: 'passed' })
  expect(chair.one(`${row('politie')} [data-number]`)).toHaveValue('past')
  await chair.presses('r')
  expect(chair.overleg.meeting.revealed).toEqual(['directeVeiligheid'])
})

it('passes nobody over when Enter is pressed after each number out of habit', async () => {
  const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie', 'gemeente'])
  await chair.presses('7{Enter}3{Enter}')
  const numbers = chair.all('[data-number]').map((each) => (each as HTMLInputElement).value)
  expect(numbers).toEqual(['7', '3', ''])
  // Where it follows no number, it goes on.
  await chair.presses('{ArrowUp}{Enter}')
  expect(chair.focused()).toBe(chair.all('[data-number]')[2])
})

it('goes on in the grid when the button that reveals is gone', async () => {
  const chair = await atTheScale(['voorzitter', 'politie'])
  await chair.presses('8{Enter}')
  expect(chair.overleg.meeting.revealed).toEqual(['directeVeiligheid'])
  expect(chair.focused()).toBe(chair.one(`${row('politie')} [data-number]`))
})

it('takes the ground with Tab or the arrow, and goes on with Enter', async () => {
  const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie'])
  await chair.presses('8{ArrowUp}{ArrowRight}')
  await chair.types('kinderen zijn getuige')
  await chair.presses('{Enter}')
  expect(chair.overleg.scoreOf('veiligThuis')?.ground).toBe('kinderen zijn getuige')
  expect(chair.focused()).toBe(chair.one(`${row('politie')} [data-number]`))
})

it('keeps a ground that was typed before the number', async () => {
  const chair = await atTheScale(['voorzitter', 'politie'])
  await chair.presses('{Tab}')
  await chair.types('drie meldingen')
  await chair.presses('{Shift>}{Tab}{/Shift}')
  await chair.presses('9')
  expect(chair.overleg.scoreOf('politie')).toMatchObject({ ground: 'drie meldingen' })
})

it('takes a number back with Delete: unanswered is not zero', async () => {
  const chair = await atTheScale(['voorzitter', 'politie'])
  await chair.presses('9{ArrowUp}')
  chair.one(`${row('politie')} [data-number]`).focus()
  await chair.presses('{Delete}')
  expect(chair.overleg.meeting.scores).toEqual([])
})

it('shows every dot on one line after the reveal, both poles in words, and no average', async () => {
  const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie', 'ggz', 'moeder'])
  await chair.presses('8965')
  expect(chair.all('figure')).toHaveLength(0)
  await chair.clicks('[data-do="reveal"]')
  const line = chair.one('figure')
  expect(line).toHaveAccessibleName(/1 \(niet bezorgd\) tot 10 \(heel erg bezorgd\)/)
  expect(line).toHaveTextContent('Veilig Thuis')
  expect(document.body).not.toHaveTextContent(/gemiddeld/i)
  expect(document.body).not.toHaveTextContent('7,0')
})

it('asks the highest and the lowest first for their ground', async () => {
  const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie', 'ggz'])
  await chair.presses('796r')
  expect(chair.one(row('politie'))).toHaveTextContent('eerst vragen')
  expect(chair.one(row('ggz'))).toHaveTextContent('eerst vragen')
  expect(chair.one(row('veiligThuis'))).not.toHaveTextContent('eerst vragen')
})

it('shows the first number beside one that is changed after the reveal', async () => {
  const chair = await atTheScale(['voorzitter', 'politie', 'ggz'])
  await chair.presses('96r')
  chair.one(`${row('politie')} [data-number]`).focus()
  await chair.presses('7')
  expect(chair.one(row('politie'))).toHaveTextContent('eerst 9')
  expect(chair.one(`${row('politie')} [data-number]`)).toHaveValue('7')
})

it('shows the number of the last time beside the new one, of the same phase only', async () => {
  const overleg = await eenFocusoverleg()
  await overleg.scores('politie', 9)
  await overleg.reveals()
  await overleg.closes()
  await overleg.nextMeeting('second')
  const chair = await sitsDown(overleg)
  await chair.goesTo('schaal')
  expect(chair.one(row('politie'))).toHaveTextContent('vorige keer 9')
  await overleg.goesTo('schaal', 'herstelgerichteZorg')
  await chair.settle()
  expect(chair.one(row('politie'))).not.toHaveTextContent('vorige keer')
  expect(document.body).toHaveTextContent('10 = heel goed')
})

it('gives each member of the family a row, children too, with a written reason why not', async () => {
  const chair = await sitsDown(
    await eenFocusoverleg({ invited: ['voorzitter', 'politie', 'moeder'] }),
  )
  await chair.goesTo('schaal.betrokkenen')
  await chair.presses('5')
  await chair.presses('n')
  await chair.types('hij wilde niet komen')
  await chair.presses('{Enter}')
  await chair.presses('{Tab}')
  await chair.types('ik wil bij oma slapen')
  await chair.presses('{Shift>}{Tab}{/Shift}4')
  expect(chair.overleg.scoreOf('moeder')?.who).toEqual({ kind: 'participant', id: 'moeder' })
  expect(chair.overleg.scoreOf('v')?.value).toEqual({
    kind: 'notSpoken',
    because: 'hij wilde niet komen',
  })
  expect(chair.overleg.scoreOf('k')).toMatchObject({
    value: { kind: 'number', number: 4 },
    ground: 'ik wil bij oma slapen',
  })
})
