import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { Tabs } from '#ui'

const tabs = [
  { id: 'contributions', label: 'Inbreng · 4', content: 'Oma kan opvangen.' },
  { id: 'lastTime', label: 'Vorige keer', content: <button type="button">open</button> },
  { id: 'note', label: 'Mijn notitie', content: 'Nog bellen.' },
] as const

function Beside() {
  const [selected, setSelected] = useState<(typeof tabs)[number]['id']>('contributions')
  return <Tabs label="Ernaast" tabs={tabs} selected={selected} onSelect={setSelected} />
}

const tab = (name: string) => screen.getByRole('tab', { name })

it('turns the page with arrow keys, round at the ends', async () => {
  const user = userEvent.setup()
  render(<Beside />)
  await user.tab()
  expect(tab('Inbreng · 4')).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(tab('Vorige keer')).toHaveFocus()
  expect(tab('Vorige keer')).toHaveAttribute('aria-selected', 'true')
  expect(screen.getByRole('tabpanel', { name: 'Vorige keer' })).toBeVisible()
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(screen.getByRole('tabpanel', { name: 'Inbreng · 4' })).toHaveTextContent('Oma')
  await user.keyboard('{End}')
  expect(tab('Mijn notitie')).toHaveFocus()
})

it('is one stop of the Tab key, after which comes what lies open', async () => {
  const user = userEvent.setup()
  render(<Beside />)
  await user.click(tab('Vorige keer'))
  await user.tab()
  expect(screen.getByRole('button', { name: 'open' })).toHaveFocus()
  await user.tab({ shift: true })
  expect(tab('Vorige keer')).toHaveFocus()
})
