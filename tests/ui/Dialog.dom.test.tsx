import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, onTestFinished, vi } from 'vitest'
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
  expect(
    within(screen.getByRole('dialog')).getByText('Opgeslagen', { ignore: 'script' }),
  ).toBeInTheDocument()
})

it('is read from its top: what stands above the first field belongs to its name', () => {
  render(
    <Dialog open title="Wie is er?" onClose={() => undefined}>
      <p>Deel B begint.</p>
      <p>Kijk rond.</p>
      <TextField label="Naam" value="" onChange={() => undefined} />
    </Dialog>,
  )
  expect(screen.getByRole('dialog')).toHaveAccessibleDescription('Deel B begint. Kijk rond.')
})

it('reads no document aloud that has headings of its own', () => {
  render(
    <Dialog open title="Voorbeeld" onClose={() => undefined}>
      <article>
        <h3>Wie doet wat</h3>
      </article>
    </Dialog>,
  )
  expect(screen.getByRole('dialog')).not.toHaveAttribute('aria-describedby')
})

it('begins at its title where that is asked, or where the first field lies out of sight', () => {
  const low = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    // The buttons come after what there is to read, below the edge.
    if (this.dataset['actions'] !== undefined) return new DOMRect(0, 900, 100, 50)
    return new DOMRect(0, 0, 100, this.tagName === 'DIALOG' ? 300 : 700)
  })
  onTestFinished(() => low.mockRestore())
  render(
    <Dialog
      open
      title="Acuut gevaar"
      onClose={() => undefined}
      actions={<button type="button">terug</button>}
    >
      <TextField label="Wat is er gedaan?" value="" onChange={() => undefined} />
    </Dialog>,
  )
  expect(screen.getByRole('heading', { name: 'Acuut gevaar' })).toHaveFocus()
  low.mockRestore()
  cleanup()
  render(
    <Dialog open begins="title" title="Acuut gevaar" onClose={() => undefined}>
      <TextField label="Wat is er gedaan?" value="" onChange={() => undefined} />
    </Dialog>,
  )
  expect(screen.getByRole('heading', { name: 'Acuut gevaar' })).toHaveFocus()
})
