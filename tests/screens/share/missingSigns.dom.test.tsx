import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { replay } from '#conference'
import { TextsProvider, textsFor } from '#i18n'
import { Documents } from '../../../src/screens/share/Documents'
import { aDoor } from '../aDoor'
import { fourAgreements, logOf, meetingOf } from '../../documents/story'

// What the letter of the PDF lacks is known once the PDF was made: here it is said instead, without jsPDF.
vi.mock('#documents', async (original) => ({
  ...(await original<object>()),
  downloadPaper: (form: string) =>
    Promise.resolve({ ok: true, value: { missing: form === 'pdf' ? ['የ'] : [] } }),
}))

it('offers the web page first where the PDF lacks a sign that was typed, and says which', async () => {
  const history = replay(logOf(fourAgreements))
  render(
    <TextsProvider texts={await textsFor('nl')}>
      <Documents
        caseId="zaak-1"
        history={history}
        meeting={meetingOf(history.state)}
        door={aDoor()}
        house=""
      />
    </TextsProvider>,
  )
  const button = (form: string) =>
    document.querySelector<HTMLElement>(`[data-action="download-${form}"]`)!
  const user = userEvent.setup()
  const plain = button('html').className
  const first = button('pdf').className
  expect(first).not.toBe(plain)
  await user.click(button('pdf'))
  await waitFor(() => expect(button('html').className).toBe(first))
  expect(button('pdf').className).toBe(plain)
  expect(screen.getByText(/የ/)).toBeInTheDocument()
})
