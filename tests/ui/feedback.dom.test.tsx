import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { announce, Dot, EntryList, EntryRow, LiveRegion, Meter, Notice } from '#ui'

const said = () => screen.getAllByRole('status').map((each) => each.textContent)

it('says what changed, and says the same words a second time', () => {
  render(<LiveRegion />)
  expect(said()).toEqual(['', ''])
  act(() => announce('Staat op het scherm'))
  expect(said()).toEqual(['Staat op het scherm', ''])
  act(() => announce('Staat op het scherm'))
  expect(said()).toEqual(['', 'Staat op het scherm'])
})

it('tells an error at once, and the rest through the region that was there before', () => {
  const { rerender } = render(<LiveRegion />)
  rerender(
    <>
      <LiveRegion />
      <Notice kind="error" title="Opslaan lukte niet" />
      <Notice title="Back-up">De laatste is drie weken oud</Notice>
    </>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('Opslaan lukte niet')
  expect(said()).toContain('Back-up De laatste is drie weken oud')
  expect(said().join()).not.toContain('Opslaan lukte niet')
})

it('says a count that runs on once, and other words anew', () => {
  const at = (words: string) => (
    <>
      <LiveRegion />
      <Notice>{words}</Notice>
    </>
  )
  const { rerender } = render(at('Over 30 seconden vergrendelt Beraad'))
  rerender(at('Over 29 seconden vergrendelt Beraad'))
  expect(said()).toEqual(['Over 30 seconden vergrendelt Beraad', ''])
  rerender(at('Vergrendeld'))
  expect(said()).toEqual(['', 'Vergrendeld'])
})

it('gives the clock and the dots in words', () => {
  render(
    <>
      <Meter used={31} free={29} reserve={30} label="Tijd" valueText="nog 59 minuten" />
      <Dot fill="half" label="begonnen" />
    </>,
  )
  const meter = screen.getByRole('meter', { name: 'Tijd' })
  expect(meter).toHaveAttribute('aria-valuetext', 'nog 59 minuten')
  expect(meter).toHaveAttribute('aria-valuemax', '90')
  expect(screen.getByText('begonnen')).toBeInTheDocument()
})

it('shows a sentence while a list is empty, and rows as a list when it is not', () => {
  const { rerender } = render(<EntryList empty={<p>Nog niets genoemd.</p>}>{[]}</EntryList>)
  expect(screen.getByText('Nog niets genoemd.')).toBeVisible()
  rerender(
    <EntryList label="Genoemd" empty={<p>Nog niets genoemd.</p>}>
      <EntryRow source="Politie" actions={<button type="button">wijzig</button>}>
        Escalatie bij het ophalen
      </EntryRow>
    </EntryList>,
  )
  expect(screen.getByRole('list', { name: 'Genoemd' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'wijzig' })).toBeEnabled()
})
