import { describe, expect, it } from 'vitest'
import { isUndoable } from '#conference'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { FACT_TYPES } from '../factTypes'
import { CHANGES } from './changes'
import { settled } from './settled'

const named = CHANGES.map((each, index) => [`${each.type} ${index}`, each] as const)

/** A meeting in two parts at the question about worries, or at the gate where a change is about that. */
async function at(change: (typeof CHANGES)[number]) {
  const overleg = await eenFocusoverleg({ split: true })
  await overleg.goesTo(/^(gate|phase)/.test(change.type) ? 'oordeel.poort' : 'beeld.zorgen')
  await change.before?.(overleg)
  return overleg
}

describe('undo and redo of', () => {
  it.each(named)('%s', async (_, change) => {
    const overleg = await at(change)
    const before = overleg.state
    const place = overleg.at
    await change.change(overleg)
    const after = overleg.state
    const led = overleg.at
    expect(overleg.history.facts.some((fact) => fact.type === change.type)).toBe(true)
    expect(settled(after)).not.toEqual(settled(before))

    for (let times = 0; times < 2; times += 1) {
      await overleg.undoes()
      expect(settled(overleg.state)).toEqual(settled(before))
      expect(overleg.at).toBe(place)
      await overleg.redoes()
      expect(settled(overleg.state)).toEqual(settled(after))
      expect(overleg.at).toBe(led)
    }
  })

  it.each(named)('%s, after a reload and elsewhere in the guide', async (_, change) => {
    const overleg = await at(change)
    const before = overleg.state
    const place = overleg.at
    await change.change(overleg)
    const after = overleg.state
    const led = overleg.at
    await overleg.goesTo('schaal', 'herstelgerichteZorg')
    overleg.reloads()

    await overleg.undoes()
    expect(overleg.at).toBe(place)
    expect(settled(overleg.state)).toEqual(settled(before))
    await overleg.goesToStep('afsluiting')
    overleg.reloads()
    await overleg.redoes()
    expect(overleg.at).toBe(led)
    expect(settled(overleg.state)).toEqual(settled(after))
  })

  it('every type of fact that can be taken back is in this table, and no other', () => {
    const inTable = new Set(CHANGES.map((each) => each.type))
    const undoable = FACT_TYPES.filter((type) => isUndoable({ type }))
    expect(undoable.toSorted()).toEqual([...inTable].toSorted())
  })
})
