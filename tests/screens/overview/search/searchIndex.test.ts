import { describe, expect, it } from 'vitest'
import { findIn, makeIndex } from '../../../../src/screens/overview/search/searchIndex'
import { manyCases, open, row } from '../rows'
import { processorTime } from '../../../processorTime'

const rows = [
  row('ZV-26-017', {
    persons: ['moeder', 'zoon (4)', 'opa Çelik'],
    organisations: ['Politie', 'Veilig Thuis'],
    agreements: [open('Regelt de AWARE-knop', 'Politie', '2026-12-07')],
  }),
  row('ZV-25-017', {
    persons: ['moeder'],
    organisations: ['Politie'],
    agreements: [open('Belt met school', 'moeder', null, { organisation: null })],
  }),
  { id: 'stuk', summary: null },
]
/** What is found, in words: kind, name, code of the case. */
const found = (typed: string) =>
  findIn(makeIndex(rows), typed).map(
    ({ kind, names, row: { id } }) => `${kind}: ${names.join(', ')} (${id})`,
  )

describe('searching all cases', () => {
  it('finds a case by its code, and not all that is in it', () => {
    expect(found('zv-26')).toEqual(['cases: ZV-26-017 (ZV-26-017)'])
    expect(found('017')).toHaveLength(2)
  })

  it('finds an agreement by its text, by its owner and by the two together', () => {
    const aware = 'agreements: Regelt de AWARE-knop (ZV-26-017)'
    expect(found('aware')).toEqual([aware])
    expect(found('politie AWARE')).toEqual([aware])
    expect(found('politie')).toEqual([
      aware,
      'organisations: Politie (ZV-26-017)',
      'organisations: Politie (ZV-25-017)',
    ])
    expect(found('moeder school')).toEqual(['agreements: Belt met school (ZV-25-017)'])
  })

  it('finds a family member in every case, or in the one whose code stands beside it', () => {
    expect(found('zoon')).toEqual(['persons: zoon (4) (ZV-26-017)'])
    expect(found('moeder 26-017')).toEqual(['persons: moeder (ZV-26-017)'])
  })

  it('finds a case once that is found by more of its family', () => {
    expect(found('o')).toContain('persons: moeder, zoon (4), opa Çelik (ZV-26-017)')
  })

  it('minds no capitals, no accents and no spaces around', () => {
    expect(found('  CELIK ')).toEqual(['persons: opa Çelik (ZV-26-017)'])
  })

  it('finds nothing where nothing was typed, or what stands nowhere', () => {
    expect(found('')).toEqual([])
    expect(found('   ')).toEqual([])
    expect(found('burgemeester')).toEqual([])
    expect(found('aware burgemeester')).toEqual([])
  })

  it('keeps up with typing in two thousand cases', async ({ annotate }) => {
    const index = makeIndex(manyCases(2_000))
    const times = [...'regelt lijst 1999'].map((_, at, all) => {
      const start = processorTime()
      findIn(index, all.slice(0, at + 1).join(''))
      return processorTime() - start
    })
    await annotate(`slowest key in 2,000 cases: ${Math.max(...times).toFixed(1)} ms`)
    expect(findIn(index, 'regelt lijst 1999')).toHaveLength(8)
    expect(Math.max(...times)).toBeLessThan(250)
  })
})
