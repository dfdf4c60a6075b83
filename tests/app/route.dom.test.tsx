import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import type { Command } from '#conference'
import { planOf } from '../driver/planOf'
import { playCase } from './played'
import { closeWindow, goTo, laptop, walkIn } from './window'

beforeEach(() => goTo('#/'))

it('shows the way of a case through the phases, with gates, grounds and steps back in words', async () => {
  const beraad = await walkIn(laptop())
  const there = (meeting: string): readonly Command[] => [
    {
      type: 'answerGate',
      meeting,
      question: 'oordeel.poort',
      answer: 'geen',
      ground: 'zes weken rust',
      differs: [],
    },
    { type: 'choosePhase', meeting, when: 'now' },
    {
      type: 'answerGate',
      meeting,
      question: 'beeld.stand.poort',
      answer: 'ja',
      ground: '',
      differs: [],
    },
    { type: 'choosePhase', meeting, when: 'now' },
  ]
  const caseId = await playCase(beraad, { code: 'ZV-26-020', also: there })
  goTo(`#/zaak/${caseId}`)
  const route = await screen.findByRole('list', { name: 'Route door de fasen' })
  const names = [...route.querySelectorAll('[data-phase] > p')].map((each) => each.textContent)
  expect(names).toEqual([
    'Directe veiligheid',
    'Risicogestuurde zorg',
    'terug naar Directe veiligheid',
  ])
  expect(within(route).getByText('19 november 2026')).toBeVisible()
  const [first, second] = within(route)
    .getAllByRole('listitem')
    .filter((each) => each.dataset['routeGate'] !== undefined)
  expect(first).toHaveTextContent('Nog zorgen? Nee, geen zorgen meerzes weken rust')
  expect(second).toHaveTextContent('Zorgen over nu? Ja, er zijn zorgenGeen onderbouwing genoteerd')
  await closeWindow(beraad)
})

it('has no route before the first meeting began', async () => {
  const beraad = await walkIn(laptop())
  await beraad.press('new-case')
  await beraad.type('code', 'ZV-26-021', 'case')
  await beraad.press('create-case')
  await beraad.at('case')
  expect(screen.queryByText('Route door de fasen')).toBeNull()
  await closeWindow(beraad)
})

it('keeps the last meetings and the next in sight, the others one press away', async () => {
  const beraad = await walkIn(laptop())
  const days = ['05', '12', '19', '26'].flatMap((day) => [`2027-01-${day}`, `2027-02-${day}`])
  const later = (): readonly Command[] =>
    days.map((day) => ({
      type: 'meetingPlanned',
      meeting: day,
      plan: planOf({ start: `${day}T09:30` }),
    }))
  const caseId = await playCase(beraad, { code: 'ZV-26-022', also: later })
  goTo(`#/zaak/${caseId}`)
  const earlier = await screen.findByText('4 eerdere overleggen')
  const folded = earlier.closest('details')!
  expect(folded).not.toHaveAttribute('open')
  const meetings = [...beraad.container.querySelectorAll<HTMLElement>('[data-meeting]')]
  const inSight = meetings.filter((each) => !folded.contains(each))
  expect(inSight.map((each) => each.dataset['meeting'])).toEqual([
    '2027-02-26',
    '2027-02-19',
    '2027-02-12',
    '2027-02-05',
    '2027-01-05',
  ])
  expect(meetings).toHaveLength(9)
  await closeWindow(beraad)
})
