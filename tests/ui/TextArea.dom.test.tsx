import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { TextArea, TypingHabits } from '#ui'

function Said({ onEnter }: { readonly onEnter?: (value: string) => void }) {
  const [value, setValue] = useState('')
  return <TextArea label="Wat is gezegd" value={value} onChange={setValue} onEnter={onEnter} />
}

const field = () => screen.getByRole('textbox', { name: 'Wat is gezegd' })

it('hands in what was typed with Enter, and gives a new line with Shift+Enter', async () => {
  const user = userEvent.setup()
  const onEnter = vi.fn<(value: string) => void>()
  render(<Said onEnter={onEnter} />)
  await user.type(field(), 'Oma vangt op{Shift>}{Enter}{/Shift}op vrijdag')
  expect(onEnter).not.toHaveBeenCalled()
  expect(field()).toHaveValue('Oma vangt op\nop vrijdag')
  await user.keyboard('{Enter}')
  expect(onEnter).toHaveBeenCalledExactlyOnceWith('Oma vangt op\nop vrijdag')
  expect(field()).toHaveValue('Oma vangt op\nop vrijdag')
})

it('gives a new line with Enter where nothing is handed in', async () => {
  const user = userEvent.setup()
  render(<Said />)
  await user.type(field(), 'een{Enter}twee')
  expect(field()).toHaveValue('een\ntwee')
})

it('waits while a character is being composed, and does not repeat', () => {
  const onEnter = vi.fn<(value: string) => void>()
  render(<Said onEnter={onEnter} />)
  fireEvent(field(), createEvent.keyDown(field(), { key: 'Enter', isComposing: true }))
  fireEvent.keyDown(field(), { key: 'Enter', repeat: true })
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true })
  expect(onEnter).not.toHaveBeenCalled()
})

it('is not remembered by browser or password manager, nor sent away for spelling', () => {
  render(<Said />)
  expect(field()).toHaveAttribute('autocomplete', 'off')
  expect(field()).toHaveAttribute('data-1p-ignore')
  expect(field()).toHaveAttribute('writingsuggestions', 'false')
  expect(field()).toHaveAttribute('spellcheck', 'false')
})

it('checks spelling where that was asked for', () => {
  render(
    <TypingHabits value={{ spellCheck: true }}>
      <Said />
    </TypingHabits>,
  )
  expect(field()).toHaveAttribute('spellcheck', 'true')
})
