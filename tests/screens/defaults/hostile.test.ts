import fc from '../../random'
import { expect, it } from 'vitest'
import { firstSettings, parseSettings } from '#screens/defaults'
import { fuzz, PATIENCE } from '../../fuzz'

const settings = {
  ...firstSettings,
  partners: [{ organisation: 'Veilig Thuis', role: 'medewerker', type: 'professional' }],
}

it(
  'settings of a stranger are settings or refused, never something else',
  { timeout: PATIENCE },
  (context) => {
    const { runs, count } = fuzz(context, 0.05, 500)
    const names = [...Object.keys(settings), 'organisation', 'type', '__proto__', 'constructor']
    const some = fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 3 }))
    const hostile = fc.oneof(
      fc.anything({ withBigInt: true, maxDepth: 3 }),
      some,
      some.map((changes) => ({ ...settings, ...changes })),
      fc.record({ partners: fc.array(some, { maxLength: 3 }), minutes: fc.integer() }),
    )
    fc.assert(
      fc.property(hostile, (outside) => {
        const parsed = parseSettings(outside)
        count(parsed.ok)
        if (parsed.ok)
          expect(parseSettings(JSON.parse(JSON.stringify(parsed.value)))).toEqual(parsed)
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      runs,
    )
  },
)
