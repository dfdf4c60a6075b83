import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { announce, ConfirmDialog, Dialog, TextField } from '#ui'

interface AskedProps {
  readonly caution?: boolean
  readonly onConfirm?: () => void
}

function Asked({ caution = false, onConfirm = () => undefined }: AskedProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        wis
      </button>
      <ConfirmDialog
        open={open}
        caution={caution}
        title="Deze zaak wissen?"
        confirmLabel="Wis voorgoed"
        cancelLabel="Laat staan"
        onConfirm={onConfirm}
        onCancel={() => setOpen(false)}
      />
    </>
  )
}

it('bears its title as its name, and begins at the way on', async () => {
  const user = userEvent.setup()
  render(<Asked />)
  await user.click(screen.getByRole('button', { name: 'wis' }))
  const dialog = screen.getByRole('dialog', { name: 'Deze zaak wissen?' })
  expect(within(dialog).getByRole('button', { name: 'Wis voorgoed' })).toHaveFocus()
})

it('begins at the way back where something cannot be undone', async () => {
  const user = userEvent.setup()
  const onConfirm = vi.fn<() => void>()
  render(<Asked caution onConfirm={onConfirm} />)
  await user.click(screen.getByRole('button', { name: 'wis' }))
  expect(screen.getByRole('button', { name: 'Laat staan' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(onConfirm).not.toHaveBeenCalled()
})

it('goes away with Escape and gives focus back to where it was', async () => {
  const user = userEvent.setup()
  render(<Asked />)
  await user.click(screen.getByRole('button', { name: 'wis' }))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'wis' })).toHaveFocus()
})

it('begins at its first field, and keeps Escape to itself', async () => {
  const user = userEvent.setup()
  const onClose = vi.fn<() => void>()
  const behind = vi.fn<() => void>()
  document.addEventListener('keydown', behind)
  render(
    <Dialog open title="Een naam" onClose={onClose} actions={<button type="button">goed</button>}>
      <TextField label="Naam" value="" onChange={() => undefined} />
    </Dialog>,
  )
  expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveFocus()
  await user.keyboard('{Escape}')
  document.removeEventListener('keydown', behind)
  expect(onClose).toHaveBeenCalledOnce()
  expect(behind).not.toHaveBeenCalled()
})

it('can be spoken from: what is behind it is silent for a screen reader', () => {
  render(<Dialog open title="Een vraag" onClose={() => undefined} />)
  act(() => announce('Opgeslagen'))
  expect(within(screen.getByRole('dialog')).getByText('Opgeslagen')).toBeInTheDocument()
})
