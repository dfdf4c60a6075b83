import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { ChipGroup } from '#ui'

const options = [
  { value: 'daughter', label: 'dochter (11)' },
  { value: 'son', label: 'zoon (4)' },
  { value: 'mother', label: 'moeder' },
] as const

type Person = (typeof options)[number]['value']

function About({ onAdd }: { readonly onAdd?: () => void }) {
  const [value, setValue] = useState<readonly Person[]>([])
  return (
    <>
      <ChipGroup
        label="Over wie"
        options={options}
        value={value}
        onChange={setValue}
        onAdd={onAdd}
        addLabel="Iemand erbij"
      />
      <output>{value.join(' ')}</output>
      <button type="button">erna</button>
    </>
  )
}

const chip = (name: string) => screen.getByRole('button', { name })

it('is walked with arrow keys, chosen from with Space and Enter, and is one stop of the Tab key', async () => {
  const user = userEvent.setup()
  render(<About />)
  await user.tab()
  expect(chip('dochter (11)')).toHaveFocus()
  await user.keyboard('{ArrowRight}{ArrowRight} ')
  expect(chip('moeder')).toHaveAttribute('aria-pressed', 'true')
  await user.keyboard('{Home}{Enter}')
  expect(chip('dochter (11)')).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('status')).toHaveTextContent('daughter mother')
  await user.tab()
  expect(chip('erna')).toHaveFocus()
})

it('comes back to the chip one left, and lets it go again', async () => {
  const user = userEvent.setup()
  render(<About />)
  await user.click(chip('zoon (4)'))
  await user.tab()
  await user.tab({ shift: true })
  expect(chip('zoon (4)')).toHaveFocus()
  await user.keyboard(' ')
  expect(chip('zoon (4)')).toHaveAttribute('aria-pressed', 'false')
})

it('offers to add one, at the end of the row', async () => {
  const user = userEvent.setup()
  const onAdd = vi.fn<() => void>()
  render(<About onAdd={onAdd} />)
  await user.tab()
  await user.keyboard('{End}{Enter}')
  expect(chip('Iemand erbij')).toHaveFocus()
  expect(onAdd).toHaveBeenCalledOnce()
})
