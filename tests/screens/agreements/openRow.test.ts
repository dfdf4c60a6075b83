import { describe, expect, it } from 'vitest'
import { ALL, chosen, FAMILY, NO_OWNER, ownerKey } from '../../../src/screens/agreements/filter'
import { sortRows, isLate, openRows } from '../../../src/screens/agreements/openRow'
import { open, row } from '../overview/rows'

const cases = [
  row('ZV-10', {
    agreements: [
      open('intake', 'Ggz-instelling', '2026-12-17'),
      open('knop', 'Politie', '2026-11-24'),
      open('oppas', 'oma', null, { organisation: null }),
    ],
  }),
  row('ZV-9', {
    agreements: [
      open('schema', '', '2026-12-03', { organisation: null }),
      open('proces-verbaal', 'Politie (wijkagent)', '2026-12-01', { organisation: 'Politie' }),
    ],
  }),
  row('Oefencasus', { practice: true, agreements: [open('oefenen', 'Politie', '2020-01-01')] }),
  { id: 'stuk', summary: null },
]
const real = openRows(cases, false)
const what = (rows: typeof real) => rows.map(({ agreement }) => agreement.what)

describe('the open agreements of all cases', () => {
  it('stand by date, what is overdue first, what has no date last', () => {
    const byDate = sortRows(real, 'date')
    expect(what(byDate)).toEqual(['knop', 'proces-verbaal', 'schema', 'intake', 'oppas'])
    expect(byDate.map((each) => isLate(each, '2026-12-03'))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('stand by owner, what nobody does first, or by case as one counts', () => {
    expect(what(sortRows(real, 'owner'))).toEqual([
      'schema',
      'intake',
      'oppas',
      'knop',
      'proces-verbaal',
    ])
    expect(what(sortRows(real, 'case'))).toEqual([
      'proces-verbaal',
      'schema',
      'knop',
      'intake',
      'oppas',
    ])
  })

  it('never hold those of the practice case, which stand alone', () => {
    expect(what(real)).not.toContain('oefenen')
    expect(what(openRows(cases, true))).toEqual(['oefenen'])
  })

  it('can be narrowed to an organisation, whoever came, to the family, to nobody, to a case', () => {
    const of = (owner: string, caseId = ALL) => what(chosen(real, { owner, caseId }))
    const police = ownerKey(real[1]!)
    expect(of(police)).toEqual(['knop', 'proces-verbaal'])
    expect(of(police, 'ZV-9')).toEqual(['proces-verbaal'])
    expect(of(FAMILY)).toEqual(['oppas'])
    expect(of(NO_OWNER)).toEqual(['schema'])
    expect(of(ALL, 'ZV-9')).toEqual(['schema', 'proces-verbaal'])
    expect(of(ALL)).toHaveLength(5)
  })
})
