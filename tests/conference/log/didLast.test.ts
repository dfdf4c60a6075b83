import { describe, expect, it } from 'vitest'
import { didLast, undidLast } from '#conference'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

const last = (overleg: Awaited<ReturnType<typeof eenFocusoverleg>>) =>
  didLast(overleg.history, overleg.id)

describe('what undo would take back', () => {
  it('is nothing in a meeting that just began', async () => {
    expect(last(await eenFocusoverleg())).toBeUndefined()
  })

  it('is told with its words, as new, as changed or as taken away', async () => {
    const overleg = await eenFocusoverleg()
    const id = await overleg.says('politie', 'beeld.zorgen', 'Belt de buren')
    expect(last(overleg)).toEqual({ type: 'entryPut', text: 'Belt de buren', changed: false })
    await overleg.changes(id, { text: 'Belt de wijkagent' })
    expect(last(overleg)).toEqual({ type: 'entryPut', text: 'Belt de wijkagent', changed: true })
    await overleg.undoes()
    expect(undidLast(overleg.history, overleg.id)?.text).toBe('Belt de wijkagent')
    await overleg.removes(id)
    // Of a change that was taken back nothing is left.
    expect(last(overleg)).toEqual({ type: 'entryRemoved', text: 'Belt de buren', changed: false })
  })

  it('is told with who gave a number, never with the number', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.scores('politie', 9)
    expect(last(overleg)).toEqual({
      type: 'scoreGiven',
      text: '',
      changed: false,
      who: { kind: 'participant', id: 'politie' },
    })
  })
})
