import { screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { summaryOf, replay, warningsOf } from '#conference'
import { closeWindow, goTo, laptop, walkIn } from './window'
import { granted } from '../vault/laptop'

beforeEach(() => goTo('#/'))

it('lays out the practice case by real commands: one meeting closed, one planned, marked as practice', async () => {
  const on = laptop()
  const beraad = await walkIn(on)
  await beraad.press('load-practice')
  await beraad.at('case')
  expect(screen.getByText('oefening')).toBeInTheDocument()
  expect(screen.getByText(/verzonnen zaak/)).toBeInTheDocument()
  expect(
    screen.getByText('Regelt de AWARE-knop en legt moeder uit hoe die werkt'),
  ).toBeInTheDocument()

  const [caseId] = granted(await beraad.parts.vault.cases.list())
  const { state } = replay(granted(await beraad.parts.vault.cases.read(caseId!)).facts)
  expect(state.practice).toBe(true)
  expect(state.meetings.map((each) => each.status)).toEqual(['closed', 'planned'])
  expect(summaryOf(state)).toMatchObject({ openAgreements: 3, practice: true, running: null })
  const [first, second] = state.meetings
  // It lasted as long as a real one: the clock has something to show.
  const { startedAt, closedAt } = first!.clock
  const minutes = (Date.parse(closedAt!) - Date.parse(startedAt!)) / 60_000
  expect(minutes).toBeGreaterThan(60)
  expect(minutes).toBeLessThan(95)
  expect(Object.values(first!.affirmed)).toEqual([true, true, true])
  expect(warningsOf(state, first!).map((each) => each.code)).not.toContain(
    'agreement-without-ground',
  )
  expect(second!.plan.parts).toHaveLength(2)

  goTo('#/')
  await beraad.at('overview')
  expect(await screen.findByText('Oefencasus')).toBeInTheDocument()
  expect(screen.getByText(/had 24 nov klaar moeten zijn/)).toBeInTheDocument()
  expect(document.querySelector('[data-action="load-practice"]')).toBeNull()
  await closeWindow(beraad)
})
