import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { TextsProvider, textsFor } from '#i18n'
import { AgreementsScreen } from '#screens/agreements'
import { Cases } from '../../../src/screens/overview/Cases'
import { manyCases } from './rows'
import { processorTime } from '../../processorTime'

const texts = await textsFor('nl')
const today = '2026-12-08'
const rows = manyCases(2_000)

it('two thousand cases: a key in the search field is there soon', async ({ annotate }) => {
  const user = userEvent.setup({ delay: null })
  const view = render(
    <TextsProvider texts={texts}>
      <Cases rows={rows} today={today} quiet={false} keepMonths={12} />
    </TextsProvider>,
  )
  // Not all at once: the rest comes when it is asked for.
  expect(view.container.querySelectorAll('[data-case]')).toHaveLength(60)
  await user.click(screen.getByText('Nog 1940 tonen'))
  expect(view.container.querySelectorAll('[data-case]')).toHaveLength(120)

  const times: number[] = []
  await user.click(screen.getByRole('searchbox'))
  for (const key of 'lijst 1999') {
    const start = processorTime()
    // One after the other, as one types.
    await user.keyboard(key)
    times.push(Math.round(processorTime() - start))
  }
  await annotate(`each key in 2,000 cases, drawn in jsdom: ${times.join(', ')} ms`)
  expect(screen.getByText('8 gevonden')).toBeVisible()
  expect(view.container.querySelectorAll('[data-found="agreements"] [data-case]')).toHaveLength(8)
  expect(times.toSorted((one, other) => one - other)[5]).toBeLessThan(500)
  const { violations } = await axe.run(view.container)
  expect(violations.map((each) => each.id)).toEqual([])
})

it('three hundred cases: their agreements come a hundred at a time', async () => {
  const user = userEvent.setup({ delay: null })
  const view = render(
    <TextsProvider texts={texts}>
      <AgreementsScreen rows={rows.slice(0, 300)} trouble={null} today={today} />
    </TextsProvider>,
  )
  expect(screen.getByRole('status')).toHaveAttribute('data-count', '2400')
  expect(view.container.querySelectorAll('[data-agreement]')).toHaveLength(100)
  await user.click(screen.getByText('Nog 2300 tonen'))
  expect(view.container.querySelectorAll('[data-agreement]')).toHaveLength(200)
  const { violations } = await axe.run(view.container)
  expect(violations.map((each) => each.id)).toEqual([])
})

it('goes on at the first that is new when the last of them are asked for', async () => {
  const user = userEvent.setup()
  const view = render(
    <TextsProvider texts={texts}>
      <Cases rows={rows.slice(0, 70)} today={today} quiet={false} keepMonths={12} />
    </TextsProvider>,
  )
  await user.click(screen.getByText('Nog 10 tonen'))
  const cases = [...view.container.querySelectorAll('[data-case]')]
  expect(cases).toHaveLength(70)
  expect(cases[60]).toContainElement(document.activeElement as HTMLElement)
})
