import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepFocus } from '#ui'

let stop = () => {}
beforeEach(() => {
  stop = keepFocus(document)
})
afterEach(() => stop())

function Rows({ onGone }: { readonly onGone?: () => void }) {
  const [rows, setRows] = useState(['een', 'twee', 'drie'])
  const [chosen, setChosen] = useState<readonly string[]>([])
  const row = (each: string) => (
    <li key={each} data-entry={each}>
      <button data-do="choose" onClick={() => setChosen([each, ...chosen])}>
        kies {each}
      </button>
      <button
        data-do="remove"
        onClick={() => {
          setRows(rows.filter((other) => other !== each))
          onGone?.()
        }}
      >
        weg {each}
      </button>
    </li>
  )
  return (
    <main>
      <textarea aria-label="noteer" />
      <ul>{rows.filter((each) => chosen.includes(each)).map(row)}</ul>
      <ul>{rows.filter((each) => !chosen.includes(each)).map(row)}</ul>
    </main>
  )
}

const button = (name: string) => screen.getByRole('button', { name })
const press = async (name: string) => {
  button(name).focus()
  await userEvent.keyboard('{Enter}')
}

it('goes to the same button of the row that took its place, else of the one before, else to the field', async () => {
  render(<Rows />)
  await press('weg twee')
  await waitFor(() => expect(button('weg drie')).toHaveFocus())
  await press('weg drie')
  await waitFor(() => expect(button('weg een')).toHaveFocus())
  await press('weg een')
  await waitFor(() => expect(screen.getByLabelText('noteer')).toHaveFocus())
})

it('finds a control again that was drawn anew elsewhere', async () => {
  render(<Rows />)
  await press('kies drie')
  await waitFor(() => expect(button('kies drie')).toHaveFocus())
})

it('lets whoever moves focus itself go before', async () => {
  render(<Rows onGone={() => screen.getByLabelText('noteer').focus()} />)
  await press('weg een')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(screen.getByLabelText('noteer')).toHaveFocus()
})

function Asked() {
  const [rows, setRows] = useState(['een', 'twee'])
  const [asked, ask] = useState<string | null>(null)
  return (
    <main>
      <ul>
        {rows.map((each) => (
          <li key={each}>
            <button data-do="remove" onClick={() => ask(each)}>
              weg {each}
            </button>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <dialog open>
          <button
            onClick={() => {
              setRows(rows.filter((each) => each !== asked))
              ask(null)
            }}
          >
            zeker
          </button>
        </dialog>
      )}
    </main>
  )
}

it('goes on beside the row for which a dialog was asked', async () => {
  render(<Asked />)
  await press('weg een')
  await press('zeker')
  await waitFor(() => expect(button('weg twee')).toHaveFocus())
})
