import { describe, expect, it } from 'vitest'
import { sorted } from '../../../src/screens/overview/caseRow'
import { daysAfter } from '#base'
import { holdsNineDigits, looksLikeName } from '../../../src/screens/shared/privacy'
import { row } from './rows'

const today = '2026-12-03'

describe('the list of cases', () => {
  it('has on top what asks for something, practice last', () => {
    const rows = [
      row('oefening', { practice: true, running: 'x' }),
      row('klaar', { closed: true }),
      row('later', { nextMeeting: '2026-12-20T09:30' }),
      row('eerder', { nextMeeting: '2026-12-10T09:30' }),
      row('te laat', { openAgreements: 2, overdueFrom: '2026-12-01' }),
      row('nog later', { openAgreements: 1, overdueFrom: '2026-11-01' }),
      row('op tijd', { openAgreements: 1, overdueFrom: today }),
      row('loopt', { running: 'm' }),
      { id: 'stuk', summary: null },
    ]
    expect(sorted(rows, today).map((each) => each.id)).toEqual([
      'stuk',
      'loopt',
      'nog later',
      'te laat',
      'eerder',
      'later',
      'op tijd',
      'klaar',
      'oefening',
    ])
  })
})

describe('what does not belong in a code', () => {
  it.each(['123456782', '1234.56.782', 'zaak 123 456 782'])('may be a BSN: %s', (text) => {
    expect(holdsNineDigits(text)).toBe(true)
  })
  it.each(['ZV-2026-0170', '1234567890', '12345678'])('is none: %s', (text) => {
    expect(holdsNineDigits(text)).toBe(false)
  })
  it('a name is guessed at by its capital, a code by its digits', () => {
    expect(['Jansen', 'gezin El Amrani'].map(looksLikeName)).toEqual([true, true])
    expect(['ZV-017', 'OEF', 'Zaak 12'].map(looksLikeName)).toEqual([false, false, false])
  })
})

it('counts days over months and years', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29')
})
