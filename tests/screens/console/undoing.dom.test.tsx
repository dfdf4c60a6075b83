import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sitDown } from './chair'

/** A chair with the real answers: at the worries, with one that was noted. */
async function afterAWorry(text = 'Proefnaam woont in de Kerkstraat') {
  const chair = await sitDown()
  await chair.begins()
  await chair.goesTo('beeldvorming')
  await chair.user.click(chair.one('[data-capture="beeld.zorgen"]'))
  await chair.presses(`${text}{Enter}`)
  return chair
}

const undo = '{Control>}z{/Control}'
const redo = '{Control>}y{/Control}'

it('Ctrl+Z in the empty field takes back what was noted, and says what it was', async () => {
  const chair = await afterAWorry()
  expect(chair.meeting().entries).toHaveLength(1)
  expect(chair.one('[data-capture]')).toHaveFocus()
  await chair.presses(undo)
  expect(chair.meeting().entries).toEqual([])
  expect(chair.one('[data-undone]')).toHaveTextContent(
    'Ongedaan gemaakt: genoemd “Proefnaam woont in de Kerkstraat”',
  )
  chair.hears(/Ongedaan gemaakt: genoemd “Proefnaam/)
  await chair.presses(redo)
  expect(chair.meeting().entries).toHaveLength(1)
  expect(chair.one('[data-undone]')).toHaveTextContent(/^Opnieuw gedaan: genoemd “Proefnaam/)
})

it('is of the browser while something is typed, and where a sentence was wiped out in one stroke', async () => {
  const chair = await afterAWorry()
  await chair.presses(`nog iets${undo}`)
  expect(chair.meeting().entries).toHaveLength(1)
  await chair.presses('{Control>}a{/Control}{Backspace}')
  expect(chair.one('[data-capture]')).toHaveValue('')
  await chair.presses(undo)
  expect(chair.meeting().entries).toHaveLength(1)
  // One letter, taken away again, is nothing to bring back.
  await chair.presses(`x{Backspace}${undo}`)
  expect(chair.meeting().entries).toEqual([])
})

it('goes on telling until something else is done', async () => {
  const chair = await afterAWorry()
  await chair.presses(undo)
  await chair.presses('{PageDown}')
  expect(document.querySelector('[data-undone]')).toBeNull()
})

it('tells a change from something new, and a removal', async () => {
  const chair = await afterAWorry('Belt de buren')
  await chair.presses('{ArrowDown}e')
  await chair.presses(' niet{Enter}')
  await chair.presses(undo)
  expect(chair.one('[data-undone]')).toHaveTextContent('gewijzigd “Belt de buren niet”')
  chair.one('[data-entry]').focus()
  await chair.presses('{Delete}')
  expect(chair.meeting().entries).toEqual([])
  await chair.presses(undo)
  expect(chair.one('[data-undone]')).toHaveTextContent('verwijderd “Belt de buren”')
  expect(chair.meeting().entries).toHaveLength(1)
})

it('is heard with the question to which it leads back', async () => {
  const chair = await afterAWorry()
  await chair.presses('{PageDown}{PageDown}')
  await chair.clicks('undo')
  expect(chair.at()).toBe('beeld.zorgen')
  chair.hears(/Ongedaan gemaakt/)
  chair.hears(/Wie maakt zich zorgen/)
})

it('never says it on the wall: there is no place for it in what hangs', async () => {
  const chair = await afterAWorry()
  await chair.presses(undo)
  expect(screen.getByText(/Proefnaam/, { selector: '[data-undone]' })).toBeVisible()
  expect(JSON.stringify(chair.meeting().wall)).not.toContain('Proefnaam')
})
