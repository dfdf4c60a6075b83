import { expect, it, vi } from 'vitest'
import { agreementsPdf, composeAgreements } from '#documents'
import { textsFor } from '#i18n'
import { letter } from './letter'
import { fourAgreements, meetingOf, tell } from './story'

vi.mock('jspdf', () => {
  throw new Error('not to be loaded before it is asked for')
})

it('is light to open: composes a paper without jsPDF', async () => {
  const state = tell(fourAgreements)
  const paper = composeAgreements(state, meetingOf(state), await textsFor('nl'))
  expect(paper.sections).toHaveLength(4)
})

it('says that the file was not made where jsPDF cannot be loaded, and nothing more', async () => {
  const state = tell(fourAgreements)
  expect(await agreementsPdf(state, meetingOf(state), 'nl', letter)).toEqual({
    ok: false,
    refusal: { code: 'document-not-made' },
  })
})
