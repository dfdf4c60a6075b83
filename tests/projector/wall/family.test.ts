import fc from '../../random'
import { expect, it } from 'vitest'
import { FAMILY_WIDTH, layOutFamily } from '../../../src/projector/wall/family/layOutFamily'
import { namesFit } from '../../../src/projector/wall/family/namesFit'
import { said } from '../pages'

const kinds = ['partners', 'exPartners', 'parent', 'siblings', 'other'] as const
const person = (id: string) => ({ id, label: said(id), born: null })

it('puts parents above their children and partners side by side', () => {
  const { places, rows } = layOutFamily({
    persons: ['dochter', 'moeder', 'oma', 'vader', 'zoon'].map(person),
    relations: [
      { kind: 'exPartners', from: 'moeder', to: 'vader' },
      { kind: 'parent', from: 'moeder', to: 'dochter' },
      { kind: 'parent', from: 'vader', to: 'zoon' },
      { kind: 'parent', from: 'oma', to: 'moeder' },
    ],
  })
  const row = (id: string) => places.find((each) => each.id === id)?.row
  expect(rows).toBe(3)
  expect([row('oma'), row('moeder'), row('vader'), row('dochter'), row('zoon')]).toEqual([
    0, 1, 1, 2, 2,
  ])
})

it('places everybody once, on the wall, and no two in one place, whatever was noted', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const relation = fc.record({
    kind: fc.constantFrom(...kinds),
    from: fc.constantFrom(...ids, 'weg'),
    to: fc.constantFrom(...ids),
  })
  fc.assert(
    fc.property(fc.array(relation, { maxLength: 14 }), (relations) => {
      const { places, width } = layOutFamily({ persons: ids.map(person), relations })
      expect(places.map((each) => each.id).toSorted()).toEqual(ids)
      for (const [index, one] of places.entries()) {
        expect(one.x - width / 2).toBeGreaterThanOrEqual(-1)
        expect(one.x + width / 2).toBeLessThanOrEqual(FAMILY_WIDTH + 1)
        for (const other of places.slice(index + 1))
          if (one.row === other.row) expect(Math.abs(one.x - other.x)).toBeGreaterThan(width - 1)
      }
    }),
    { numRuns: 2000 },
  )
})

it('is drawn where every name stands whole in its place, else it stands in words', () => {
  const widthOf = (text: string, font: number) => text.length * font * 0.55
  const fit = (labels: readonly string[], width = 360) =>
    namesFit({ persons: labels.map(person) }, { width }, widthOf)
  expect(fit(['moeder', 'grootmoeder van moederskant'])).toBe(true)
  // A word wider than its place would be broken.
  expect(fit(['moeder', 'grootmoeder van moederskant'], 192)).toBe(false)
  // A third line would stand on the row below.
  expect(fit(['nieuwe partner van de grootmoeder van moederskant'], 300)).toBe(false)
  expect(fit([])).toBe(true)
})
