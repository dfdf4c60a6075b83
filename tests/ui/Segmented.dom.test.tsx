import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { Segmented } from '#ui'

const options = [
  { value: 'fact', label: 'feit' },
  { value: 'suspicion', label: 'vermoeden' },
  { value: 'opinion', label: 'mening' },
] as const

type Certainty = (typeof options)[number]['value']

function Certain({ clearable = false }: { readonly clearable?: boolean }) {
  const [value, setValue] = useState<Certainty>()
  return (
    <>
      <button type="button">ervoor</button>
      <Segmented
        label="Zekerheid"
        options={options}
        value={value}
        onChange={setValue}
        onClear={clearable ? () => setValue(undefined) : undefined}
      />
      <button type="button">erna</button>
    </>
  )
}

const radio = (name: string) => screen.getByRole('radio', { name })

it('is a named group in which nothing is chosen for anyone', () => {
  render(<Certain />)
  expect(screen.getByRole('radiogroup', { name: 'Zekerheid' })).toBeVisible()
  for (const each of screen.getAllByRole('radio')) expect(each).not.toBeChecked()
})

it('is chosen from with arrow keys, and is one stop of the Tab key', async () => {
  const user = userEvent.setup()
  render(<Certain />)
  await user.click(radio('feit'))
  await user.keyboard('{ArrowRight}')
  expect(radio('vermoeden')).toBeChecked()
  expect(radio('vermoeden')).toHaveFocus()
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(radio('mening')).toBeChecked()
  await user.tab()
  expect(screen.getByRole('button', { name: 'erna' })).toHaveFocus()
})

it('takes the choice back where that is allowed: with Delete, or by a second press', async () => {
  const user = userEvent.setup()
  render(<Certain clearable />)
  await user.click(screen.getByText('feit'))
  expect(radio('feit')).toBeChecked()
  await user.keyboard('{Delete}')
  expect(radio('feit')).not.toBeChecked()
  await user.click(screen.getByText('mening'))
  expect(radio('mening')).toBeChecked()
  await user.click(screen.getByText('mening'))
  expect(radio('mening')).not.toBeChecked()
})

it('keeps the choice where it may not be taken back', async () => {
  const user = userEvent.setup()
  render(<Certain />)
  await user.click(radio('feit'))
  await user.click(radio('feit'))
  await user.keyboard('{Delete}')
  expect(radio('feit')).toBeChecked()
})
