import type { FactBody } from '#conference'
import { agreementsPdf, type PdfFile } from '#documents'
import type { Register } from '#i18n'
import { letter } from '../letter'
import { meetingOf, tell } from '../story'
import { readPdf, type ReadPdf } from './readPdf'

/** The PDF of the first meeting of a story, and what a reader makes of it. */
export async function makePdf(
  facts: readonly FactBody[],
  register: Register = 'nl',
): Promise<PdfFile & ReadPdf> {
  const state = tell(facts)
  const made = await agreementsPdf(state, meetingOf(state), register, letter)
  if (!made.ok) throw new Error(made.refusal.code)
  return { ...readPdf(made.value.bytes), ...made.value }
}
