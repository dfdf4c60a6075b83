import { describe, expect, it } from 'vitest'
import type { ParticipantDraft } from '../../../src/screens/participants/draft'
import { NOBODY, readDraft, toParticipant } from '../../../src/screens/participants/draft'

const persons = [
  { id: 'm', label: 'moeder' },
  { id: 'k1', label: 'dochter (9)' },
  { id: 'k2', label: 'dochter (12)' },
]
const typed = (changes: Partial<ParticipantDraft>) =>
  toParticipant({ ...NOBODY, ...changes }, persons, 'x')

describe('whoever is named like somebody of the family', () => {
  it('is that one, also where only Enter was pressed', () => {
    expect(typed({ organisation: ' Moeder ' })).toEqual({
      ok: true,
      value: { id: 'x', organisation: '', role: '', type: 'client', person: 'm' },
    })
    expect(typed({ role: 'moeder' })).toMatchObject({ value: { type: 'client', person: 'm' } })
  })

  it('is no professional, whatever was chosen, but may be a confidant', () => {
    const chosen = (type: ParticipantDraft['type']) =>
      readDraft({ ...NOBODY, organisation: 'moeder', type }, persons)
    expect(chosen('professional')).toMatchObject({ type: 'client', person: 'm' })
    expect(chosen('vertrouwenspersoon')).toMatchObject({ type: 'vertrouwenspersoon', person: 'm' })
  })

  it('of two of one name the chair says which', () => {
    expect(typed({ organisation: 'dochter' })).toEqual({ ok: false, refusal: 'noPerson' })
    expect(typed({ organisation: 'dochter', person: 'k2' })).toMatchObject({
      value: { type: 'client', person: 'k2', organisation: '' },
    })
  })
})

describe('somebody else', () => {
  it('is a professional until the chair says otherwise', () => {
    expect(typed({ organisation: 'School', role: 'intern begeleider' })).toMatchObject({
      value: { organisation: 'School', role: 'intern begeleider', type: 'professional' },
    })
    expect(typed({ organisation: 'Tolkencentrum', type: 'tolk' })).toMatchObject({
      value: { type: 'tolk' },
    })
  })

  it('is nobody where nothing says who it is', () => {
    expect(typed({})).toEqual({ ok: false, refusal: 'nobody' })
    expect(typed({ type: 'client' })).toEqual({ ok: false, refusal: 'noPerson' })
    expect(typed({ type: 'vertrouwenspersoon' })).toMatchObject({ ok: true })
  })

  it('keeps no person of the family that was chosen before', () => {
    const read = typed({ organisation: 'Politie', type: 'professional', person: 'm' })
    expect(read).toEqual({
      ok: true,
      value: { id: 'x', organisation: 'Politie', role: '', type: 'professional' },
    })
  })
})
