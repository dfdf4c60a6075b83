import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { complaints, goTo, laptop, walkIn } from './window'

beforeEach(() => goTo('#/'))

async function atCase() {
  const beraad = await walkIn(laptop())
  await beraad.press('new-case')
  await beraad.press('create-case')
  await waitFor(() => expect(beraad.focused()).toBe('case code'))
  await beraad.type('code', 'OEF-9', 'case')
  await beraad.press('create-case')
  await beraad.at('case')
  for (const label of ['moeder', 'vader']) {
    await beraad.type('label', label, 'person')
    await beraad.press('add-person')
  }
  return beraad
}

describe('what is refused is said where it must be put right, and one goes on there', () => {
  it('at a new case, at its family, and at what keeps it closed', async () => {
    const beraad = await atCase()
    await beraad.type('label', 'zoon (4)', 'person')
    await beraad.type('born', '22', 'person')
    await beraad.press('add-person')
    await waitFor(() => expect(beraad.focused()).toBe('person born'))
    // Again with the same mistake: there again.
    await beraad.press('add-person')
    await waitFor(() => expect(beraad.focused()).toBe('person born'))

    await beraad.choose('from', 'moeder', 'relation')
    await beraad.choose('kind', 'ouder', 'relation')
    await beraad.press('add-relation')
    await waitFor(() => expect(beraad.focused()).toBe('relation to'))
    await beraad.press('add-kept-apart')
    await waitFor(() => expect(beraad.focused()).toBe('kept-apart one'))
    await beraad.choose('one', 'moeder', 'kept-apart')
    await beraad.choose('other', 'vader', 'kept-apart')
    await beraad.press('add-kept-apart')
    await waitFor(() => expect(beraad.focused()).toBe('kept-apart ground'))
    expect(document.activeElement).toHaveAccessibleDescription('Schrijf kort op waarom.')

    await beraad.press('destroy-case')
    await beraad.user.click(screen.getByText('Voorgoed verwijderen'))
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-field', 'code'))
  })

  it('at the plan of a meeting: once, at the field', async () => {
    const beraad = await atCase()
    await beraad.press('plan-meeting')
    await beraad.at('prepare')
    await beraad.type('time', '25.99')
    await beraad.press('save-plan')
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-field', 'time'))
    expect(complaints()).toBe('Vul een tijd in, bijvoorbeeld 9.30.')
    await beraad.choose('type', 'cliënt', 'participant')
    await beraad.press('add-participant')
    await waitFor(() => expect(beraad.focused()).toBe('participant person'))
  })
})

it('whoever changes somebody further up goes on where it is changed', async () => {
  const beraad = await atCase()
  await beraad.user.click(screen.getByRole('button', { name: 'Wijzig moeder' }))
  await waitFor(() => expect(beraad.focused()).toBe('person label'))
  expect(document.activeElement).toHaveValue('moeder')
  await beraad.user.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement).toHaveAccessibleName('Wijzig moeder'))
  await beraad.user.keyboard('{Enter}')
  await beraad.user.click(await beraad.find('[data-form="person"] [data-do="cancel"]'))
  await waitFor(() => expect(document.activeElement).toHaveAccessibleName('Wijzig moeder'))
})
