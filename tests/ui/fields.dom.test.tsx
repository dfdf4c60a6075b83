import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import {
  CheckField,
  DateField,
  PasswordField,
  RadioList,
  SelectField,
  TextArea,
  TextField,
} from '#ui'

const nothing = () => undefined
const told = { help: 'Met de weekdag.', error: 'Dit kan niet.' }
const options = [{ value: 'a', label: 'een' }] as const

describe.each([
  { name: 'TextField', field: <TextField label="Wanneer" value="" onChange={nothing} {...told} /> },
  { name: 'TextArea', field: <TextArea label="Wanneer" value="" onChange={nothing} {...told} /> },
  { name: 'DateField', field: <DateField label="Wanneer" value="" onChange={nothing} {...told} /> },
  {
    name: 'SelectField',
    field: <SelectField label="Wanneer" value="a" options={options} onChange={nothing} {...told} />,
  },
  {
    name: 'PasswordField',
    field: <PasswordField label="Wanneer" value="" onChange={nothing} showLabel="toon" {...told} />,
  },
  {
    name: 'CheckField',
    field: <CheckField label="Wanneer" checked={false} onChange={nothing} {...told} />,
  },
])('$name', ({ field }) => {
  it('says its error and its help, and that it is not right yet', () => {
    render(field)
    const control = screen.getByLabelText('Wanneer')
    expect(control).toHaveAccessibleDescription('Dit kan niet. Met de weekdag.')
    expect(control).toBeInvalid()
    expect(screen.getByRole('alert')).toHaveTextContent('Dit kan niet.')
  })
})

it('says nothing of errors while there are none', () => {
  render(<TextField label="Wie" value="" onChange={nothing} labelHidden />)
  expect(screen.getByRole('textbox', { name: 'Wie' })).toBeValid()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

it('describes a list of choices, and each choice', () => {
  render(
    <RadioList
      label="Weergave"
      value="a"
      options={[{ value: 'a', label: 'Licht', help: 'Voor een zaal met daglicht.' }]}
      onChange={nothing}
      {...told}
    />,
  )
  const list = screen.getByRole('radiogroup', { name: 'Weergave' })
  expect(list).toHaveAccessibleDescription('Dit kan niet. Met de weekdag.')
  expect(screen.getByRole('radio', { name: 'Licht' })).toHaveAccessibleDescription(
    'Voor een zaal met daglicht.',
  )
})

it('keeps a secret hidden until one asks to see it', async () => {
  const user = userEvent.setup()
  const onEnter = vi.fn<(value: string) => void>()
  function Secret() {
    const [value, setValue] = useState('')
    const same = { label: 'Wachtwoordzin', showLabel: 'Toon', value, onChange: setValue }
    return <PasswordField {...same} onEnter={onEnter} />
  }
  render(<Secret />)
  const field = screen.getByLabelText('Wachtwoordzin')
  await user.type(field, 'vijf gewone woorden op rij{Enter}')
  expect(onEnter).toHaveBeenCalledWith('vijf gewone woorden op rij')
  expect(field).toHaveAttribute('type', 'password')
  await user.click(screen.getByRole('button', { name: 'Toon: Wachtwoordzin', pressed: false }))
  expect(field).toHaveAttribute('type', 'text')
  expect(screen.getByRole('button', { name: 'Toon: Wachtwoordzin', pressed: true })).toBeVisible()
})

it('hands over the value that was picked, past the placeholder', async () => {
  const user = userEvent.setup()
  const onChange = vi.fn<(value: string) => void>()
  render(
    <SelectField
      label="Rol"
      placeholder="Kies een rol"
      value={undefined}
      options={[
        { value: 'chair', label: 'procesregisseur' },
        { value: 'case', label: 'casusregisseur' },
      ]}
      onChange={onChange}
    />,
  )
  await user.selectOptions(screen.getByRole('combobox', { name: 'Rol' }), 'casusregisseur')
  expect(onChange).toHaveBeenCalledExactlyOnceWith('case')
})

it('Enter in a list hands in the form it stands in, once, and leaves the list shut', async () => {
  const user = userEvent.setup()
  const handIn = vi.fn<() => void>()
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault()
        handIn()
      }}
    >
      <SelectField label="Wanneer" value="a" options={options} onChange={nothing} />
    </form>,
  )
  const list = screen.getByLabelText('Wanneer')
  const pressed: boolean[] = []
  document.body.addEventListener('keydown', (event) => pressed.push(event.defaultPrevented))
  list.focus()
  await user.keyboard('{Enter}')
  expect(handIn).toHaveBeenCalledOnce()
  expect(pressed).toEqual([true])
  await user.keyboard('{Alt>}{Enter}{/Alt} {Alt>}{ArrowDown}{/Alt}')
  expect(handIn).toHaveBeenCalledOnce()
  // Space and Alt with arrow down stay the browser's: they drop the list down.
  expect(pressed.slice(1)).not.toContain(true)
})

it('Enter in a list without a form stays the browser’s', async () => {
  const user = userEvent.setup()
  const pressed: boolean[] = []
  document.body.addEventListener('keydown', (event) => pressed.push(event.defaultPrevented))
  render(<SelectField label="Wanneer" value="a" options={options} onChange={nothing} />)
  screen.getByLabelText('Wanneer').focus()
  await user.keyboard('{Enter}')
  expect(pressed).toEqual([false])
})
