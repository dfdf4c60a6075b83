import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { replay } from '#conference'
import { complaints, goTo, laptop, walkIn, type Opened } from './window'
import { granted } from '../vault/laptop'

beforeEach(() => goTo('#/'))

/** Who stands in the list of the family; what is said aloud of a window is heard in both. */
const family = ({ container }: Opened) =>
  container.querySelector('ul[aria-label="Gezin"]')?.textContent ?? ''
const saved = ({ find }: Opened) => find('[data-saving="saved"]')

it('a second window says why it only reads, changes nothing, and can take over', async () => {
  const on = laptop()
  const first = await walkIn(on)
  await first.press('new-case')
  await first.type('code', 'OEF-2', 'case')
  await first.press('create-case')
  await first.at('case')
  const address = globalThis.location.hash
  await first.type('label', 'moeder', 'person')
  await first.press('add-person')
  await waitFor(() => expect(family(first)).toContain('moeder'))
  await saved(first)

  const second = await walkIn(on)
  await second.find('[data-action="take-over"]')
  expect(second.container).toHaveTextContent('Beraad staat al open in een ander venster')
  expect(second.container.querySelector('[data-action="add-person"]')).toBeNull()
  expect(second.container.querySelector('[data-action="destroy-case"]')).toBeNull()

  // What the first window did meanwhile is on screen after taking over: it is read from disk.
  await first.type('label', 'vader', 'person')
  await first.press('add-person')
  await waitFor(() => expect(family(first)).toContain('vader'))
  await saved(first)
  expect(family(second)).not.toContain('vader')
  await second.press('take-over')
  await waitFor(() => expect(family(second)).toContain('vader'))
  await second.type('label', 'oma', 'person')
  await second.press('add-person')
  await waitFor(() => expect(family(second)).toContain('oma'))
  await saved(second)

  await waitFor(() => expect(first.container).toHaveTextContent('Dit venster leest alleen mee'))
  expect(first.container.querySelector('[data-action="add-person"]')).toBeNull()
  const [caseId] = granted(await second.parts.vault.cases.list())
  const { state } = replay(granted(await second.parts.vault.cases.read(caseId!)).facts)
  expect(state.persons.map((each) => each.label)).toEqual(['moeder', 'vader', 'oma'])
  expect(globalThis.location.hash).toBe(address)
})

it('a wish in a window that only reads is refused in words, and the page stays as it was', async () => {
  const on = laptop()
  const first = await walkIn(on)
  await first.press('load-practice')
  await first.at('case')
  goTo('#/')
  await first.at('overview')
  const second = await walkIn(on)
  await second.user.click(await second.find('[data-action="open-case"]'))
  await second.user.click(await second.find('[data-status="planned"]'))
  await second.type('minutes', '30')
  await second.press('save-plan')
  await waitFor(() => expect(complaints()).toContain('dit venster leest alleen'))
  expect(await second.field('minutes')).toHaveValue('30')
  expect(screen.getAllByText(/Nog niet opgeslagen; wat hier staat raakt niet kwijt/).length).toBe(1)
})

it('a second console says at once why it only reads, before anything is tried in it', async () => {
  const on = laptop()
  const first = await walkIn(on)
  await first.press('load-practice')
  await first.at('case')
  await first.user.click(await first.find('[data-status="planned"]'))
  await first.press('begin')
  await first.press('start')
  await first.user.click(await first.find('[data-field="family-here"] [data-value="no"]'))
  await first.find('[data-action="next"]')
  await saved(first)

  const second = await walkIn(on)
  await second.find('[data-action="next"]')
  await second.find('[data-action="take-over"]')
  expect(second.container).toHaveTextContent('Dit venster leest alleen mee')
  expect(second.container).toHaveTextContent('Beraad staat al open in een ander venster')
  expect(complaints()).toBe('')

  await second.press('take-over')
  await waitFor(() =>
    expect(second.container).not.toHaveTextContent('Dit venster leest alleen mee'),
  )
  await waitFor(() => expect(first.container).toHaveTextContent('Dit venster leest alleen mee'))
})
