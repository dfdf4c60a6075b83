import { act, cleanup, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
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

/** Time passes: so long that a key no longer belongs to the one before. */
const passes = (milliseconds: number) =>
  act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)))

const row = (id: string) => `[data-score-row="participant:${id}"]`

it('takes six numbers, a pass and a “niet gevraagd”, and the reveal, in far fewer than forty keys', async () => {
  const chair = await atTheScale()
  await chair.picks('[data-field="scorer"]', 'tante')
  chair.all('[data-number]')[0]!.focus()
  // The last letter waits a moment whether a word follows; Enter says that none does.
  const keys = ['8', '9', '0', '6', '7', '5', 'p', 'n', '{Enter}']
  for (const key of keys) await chair.presses(key)
  await passes(750)
  await chair.presses('{Enter}')
  expect(keys.length + 1).toBeLessThanOrEqual(40)
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
  await passes(850)
  expect(chair.focused()).toBe(chair.one('[data-do="reveal"]'))
  expect(chair.overleg.scoreOf('politie')?.value).toEqual({ kind: 'passed' })
  expect(chair.one(`${row('politie')} [data-number]`)).toHaveValue('geen cijfer')
  await chair.presses('r')
  expect(chair.overleg.meeting.revealed).toEqual([])
  await chair.presses('{Enter}')
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
  await chair.presses('8')
  await chair.clicks('[data-do="reveal"]')
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
  await waitFor(() => expect(chair.drafts.waiting()).toEqual([]))
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
  await chair.presses('796')
  await chair.clicks('[data-do="reveal"]')
  expect(chair.one(row('politie'))).toHaveTextContent('eerst vragen')
  expect(chair.one(row('ggz'))).toHaveTextContent('eerst vragen')
  expect(chair.one(row('veiligThuis'))).not.toHaveTextContent('eerst vragen')
})

it('shows the first number beside one that is changed after the reveal', async () => {
  const chair = await atTheScale(['voorzitter', 'politie', 'ggz'])
  await chair.presses('96')
  await chair.clicks('[data-do="reveal"]')
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
  await chair.presses('n{Enter}')
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

describe('ten', () => {
  const numbers = (chair: Awaited<ReturnType<typeof atTheScale>>) =>
    chair.all('[data-number]').map((each) => (each as HTMLInputElement).value)

  it('is typed as one writes it: the 0 belongs to the 1 before it, not to the next', async () => {
    const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie', 'ggz'])
    await chair.presses('1')
    await passes(200)
    await chair.presses('0')
    expect(numbers(chair)).toEqual(['10', '', ''])
    expect(chair.overleg.meeting.scores).toHaveLength(1)
    await chair.presses('6')
    expect(numbers(chair)).toEqual(['10', '6', ''])
  })

  it('is also the ten of the last one, and of who changes a number after the reveal', async () => {
    const chair = await atTheScale(['voorzitter', 'politie'])
    await chair.presses('10')
    expect(numbers(chair)).toEqual(['10'])
    await chair.clicks('[data-do="reveal"]')
    await chair.presses('10')
    expect(numbers(chair)).toEqual(['10'])
    expect(chair.one(`${row('politie')} [data-field="ground"]`)).toHaveValue('')
  })

  it('of the next one is a 0 that comes later', async () => {
    const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie'])
    await chair.presses('1')
    await passes(1100)
    await chair.presses('0')
    expect(numbers(chair)).toEqual(['1', '10'])
  })

  it('writes over no number that stands: a number goes on to the next who has none', async () => {
    const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie', 'ggz'])
    chair.all('[data-number]')[1]!.focus()
    await chair.presses('6')
    chair.all('[data-number]')[0]!.focus()
    await chair.presses('10')
    expect(numbers(chair)).toEqual(['10', '6', ''])
    expect(chair.focused()).toBe(chair.all('[data-number]')[2])
    await chair.presses('4')
    expect(numbers(chair)).toEqual(['10', '6', '4'])
    // Who goes there changes it with one key.
    chair.all('[data-number]')[1]!.focus()
    await chair.presses('7')
    expect(numbers(chair)).toEqual(['10', '7', '4'])
  })

  it('is the ten of the same child', async () => {
    const chair = await sitsDown(await eenFocusoverleg({ invited: ['voorzitter', 'politie'] }))
    await chair.goesTo('schaal.betrokkenen')
    await chair.presses('10')
    expect(numbers(chair).slice(0, 2)).toEqual(['10', ''])
  })
})

describe('letters', () => {
  it('typed after a number are its ground, whatever they begin with', async () => {
    for (const words of [
      'rustig thuis',
      'nachtelijke meldingen',
      'past bij wat we zien',
      'Raad zag hem',
    ]) {
      const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie', 'ggz'])
      await chair.presses('8')
      await chair.types(words)
      await chair.presses('{Enter}')
      expect(chair.overleg.meeting.scores).toMatchObject([
        { who: { kind: 'participant', id: 'veiligThuis' }, ground: words },
      ])
      expect(chair.overleg.meeting.revealed).toEqual([])
      cleanup()
    }
  })

  it('typed in a cell where one went are the ground of that row', async () => {
    const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie'])
    chair.all('[data-number]')[1]!.focus()
    await chair.presses('9')
    chair.all('[data-number]')[1]!.focus()
    await chair.types('drie keer gebeld')
    expect(chair.one(`${row('politie')} [data-field="ground"]`)).toHaveFocus()
    expect(chair.one(`${row('politie')} [data-field="ground"]`)).toHaveValue('drie keer gebeld')
  })

  it('p and n mean what they say where nothing follows, or where a number or Enter does', async () => {
    const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie', 'ggz', 'moeder'])
    await chair.presses('p8n')
    await passes(850)
    await chair.presses('5')
    expect(chair.overleg.meeting.scores.map(({ value }) => value)).toEqual([
      { kind: 'passed' },
      { kind: 'number', number: 8 },
      { kind: 'notAsked' },
      { kind: 'number', number: 5 },
    ])
  })

  it('a letter that waits is meant by who leaves the cell, and by nobody who takes it back', async () => {
    const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie'])
    await chair.presses('n{Escape}')
    expect(chair.overleg.meeting.scores).toEqual([])
    await chair.presses('p')
    chair.one(`${row('politie')} [data-number]`).focus()
    await chair.settle()
    expect(chair.overleg.scoreOf('veiligThuis')?.value).toEqual({ kind: 'passed' })
    expect(chair.focused()).toBe(chair.one(`${row('politie')} [data-number]`))
  })

  it('of a child are in its own words, and n goes to the reason where nothing follows', async () => {
    const chair = await sitsDown(await eenFocusoverleg({ invited: ['voorzitter', 'politie'] }))
    await chair.goesTo('schaal.betrokkenen')
    await chair.types('nachtmerries')
    await chair.presses('{Enter}')
    expect(chair.one('[data-person="m"] [data-field="ground"]')).toHaveValue('nachtmerries')
    expect(chair.one('[data-person="m"] [data-field="because"]')).toHaveValue('')
    await chair.presses('n')
    await passes(850)
    expect(chair.one('[data-person="v"] [data-field="because"]')).toHaveFocus()
  })
})

describe('the reveal', () => {
  it('asks first where somebody in the room has no number yet, and says who', async () => {
    const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie', 'ggz'])
    await chair.presses('7')
    await chair.clicks('[data-do="reveal"]')
    expect(chair.overleg.meeting.revealed).toEqual([])
    expect(chair.heard()).toContain('Politie, Ggz-instelling: nog geen cijfer')
    // Enter out of habit is the way back.
    await chair.presses('{Enter}')
    expect(chair.overleg.meeting.revealed).toEqual([])
    expect(chair.focused()).toBe(chair.one('[data-do="reveal"]'))
    await chair.presses('{Enter}{Escape}')
    expect(chair.all('[data-do="reveal-now"]')).toHaveLength(0)
    await chair.clicks('[data-do="reveal"]')
    await chair.clicks('[data-do="reveal-now"]')
    expect(chair.overleg.meeting.revealed).toEqual(['directeVeiligheid'])
  })

  it('asks nothing of who passed, was not asked, or is not in the room', async () => {
    const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie', 'ggz'])
    await chair.presses('7p{Enter}n{Enter}')
    await chair.clicks('[data-do="reveal"]')
    expect(chair.overleg.meeting.revealed).toEqual(['directeVeiligheid'])
  })

  it('does not come with Enter that closes off the last number out of habit', async () => {
    const chair = await atTheScale(['voorzitter', 'veiligThuis', 'politie'])
    await chair.presses('7{Enter}3{Enter}')
    expect(chair.overleg.meeting.revealed).toEqual([])
    await passes(750)
    await chair.presses('{Enter}')
    expect(chair.overleg.meeting.revealed).toEqual(['directeVeiligheid'])
  })

  it('asks at the numbers of the family too, while a colleague has none', async () => {
    const chair = await sitsDown(await eenFocusoverleg({ invited: ['voorzitter', 'politie'] }))
    await chair.goesTo('schaal.betrokkenen')
    await chair.clicks('[data-do="reveal"]')
    expect(chair.overleg.meeting.revealed).toEqual([])
    expect(chair.one('[role="group"][aria-label*="Politie"]')).toBeVisible()
  })
})
