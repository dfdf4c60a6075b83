import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  Button,
  CheckField,
  ChipGroup,
  ignoreSecondClicks,
  Page,
  REPEATS,
  Segmented,
  TextField,
} from '#ui'

const changed = vi.fn<(value: unknown) => void>()

beforeEach(() => {
  changed.mockClear()
  const stop = ignoreSecondClicks(window)
  onTestFinished(stop)
})

describe('a double click does what one click does', () => {
  it('on a button', async () => {
    render(<Button onClick={() => changed('pressed')}>Volgende</Button>)
    await userEvent.dblClick(screen.getByRole('button'))
    expect(changed).toHaveBeenCalledTimes(1)
    await userEvent.click(screen.getByRole('button'))
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it('on a tick and on its words', async () => {
    render(<CheckField label="moeder" checked={false} onChange={changed} />)
    await userEvent.dblClick(screen.getByRole('checkbox'))
    await userEvent.dblClick(screen.getByText('moeder'))
    expect(changed.mock.calls).toEqual([[true], [true]])
  })

  it('on a chip, and on one of a few that can be taken back', async () => {
    const options = [
      { value: 'fact', label: 'feit' },
      { value: 'opinion', label: 'mening' },
    ]
    const cleared = vi.fn<() => void>()
    render(
      <>
        <ChipGroup label="over wie" options={options} value={[]} onChange={changed} />
        <Segmented
          label="zekerheid"
          options={options}
          value="fact"
          onChange={changed}
          onClear={cleared}
        />
      </>,
    )
    await userEvent.dblClick(screen.getByRole('button', { name: 'feit' }))
    expect(changed.mock.calls).toEqual([[['fact']]])
    await userEvent.dblClick(screen.getByText('mening', { selector: 'label span' }))
    expect(changed).toHaveBeenCalledTimes(2)
    expect(cleared).not.toHaveBeenCalled()
  })

  it('but where every click counts, and not in a text, where it chooses a word', async () => {
    const clicked = vi.fn<() => void>()
    render(
      <>
        <Button ref={REPEATS.ref()} onClick={() => changed('dot')}>
          Stip erbij
        </Button>
        <TextField label="Naam" value="zijn naam" onChange={() => undefined} onClick={clicked} />
      </>,
    )
    await userEvent.dblClick(screen.getByRole('button'))
    expect(changed).toHaveBeenCalledTimes(2)
    await userEvent.dblClick(screen.getByRole('textbox'))
    expect(clicked).toHaveBeenCalledTimes(2)
  })

  it('and Enter on a button is no click of the mouse', async () => {
    render(<Button onClick={() => changed('pressed')}>Volgende</Button>)
    screen.getByRole('button').focus()
    await userEvent.keyboard('{Enter}{Enter}')
    expect(changed).toHaveBeenCalledTimes(2)
  })
})

it('a page that has just come says so for a moment, and the next one anew', async () => {
  const isFresh = () => document.documentElement.dataset['justCome'] !== undefined
  const page = (title: string) => (
    <Page key={title} title={title}>
      x
    </Page>
  )
  const view = render(page('Klaar voor overleg?'))
  expect(isFresh()).toBe(true)
  await act(() => new Promise((later) => setTimeout(later, 350)))
  expect(isFresh()).toBe(false)
  view.rerender(page('Zaken'))
  expect(isFresh()).toBe(true)
  view.unmount()
  expect(isFresh()).toBe(false)
})
