import { describe, expect, it } from 'vitest'
import { readAgreementLine } from '../../../src/conference/agreement/readAgreementLine'

const today = '2026-12-03'
const people = [
  { who: { kind: 'participant', id: 'pol' }, name: 'Politie' },
  { who: { kind: 'participant', id: 'vt' }, name: 'Veilig Thuis' },
  { who: { kind: 'person', id: 'm' }, name: 'moeder' },
  { who: { kind: 'person', id: 'k1' }, name: 'dochter (11)' },
] as const

describe('an agreement in one line', () => {
  it('becomes who, what, by when and for whom', () => {
    expect(readAgreementLine('pol · AWARE-knop regelen · 7 dec · moeder', people, today)).toEqual({
      who: { kind: 'participant', id: 'pol' },
      what: 'AWARE-knop regelen',
      by: '2026-12-07',
      for: ['m'],
    })
  })

  it('knows an organisation by its first letters, and several members of the family', () => {
    expect(
      readAgreementLine('VT; belt de school; vrijdag; moeder en dochter', people, today),
    ).toEqual({
      who: { kind: 'participant', id: 'vt' },
      what: 'belt de school',
      by: '2026-12-04',
      for: ['m', 'k1'],
    })
  })

  it('stands as it was typed where it names only people and a day: nothing typed gets lost', () => {
    expect(readAgreementLine('Politie · moeder · 7 dec', people, today)).toEqual({
      what: 'Politie · moeder · 7 dec',
      for: [],
    })
  })

  it('may be done by somebody of the family', () => {
    expect(readAgreementLine('moeder | belt oma | morgen', people, today)).toEqual({
      who: { kind: 'person', id: 'm' },
      what: 'belt oma',
      by: '2026-12-04',
      for: [],
    })
  })

  it('stays one sentence where nothing parts it', () => {
    expect(readAgreementLine('Politie belt moeder vrijdag', people, today)).toEqual({
      what: 'Politie belt moeder vrijdag',
      for: [],
    })
  })

  it('keeps what it does not know as what', () => {
    expect(readAgreementLine('Politie · praat met de buurman · eens', people, today)).toMatchObject(
      {
        what: 'praat met de buurman · eens',
      },
    )
  })
})
