import { describe, expect, it } from 'vitest'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'

describe('undo', () => {
  it('takes back one action after the other, the last one first, and brings them back in order', async () => {
    const overleg = await eenFocusoverleg()
    for (const text of ['een', 'twee', 'drie']) await overleg.says('politie', 'beeld.zorgen', text)
    await overleg.undoes()
    await overleg.undoes()
    expect(overleg.said('beeld.zorgen')).toEqual(['een'])
    await overleg.redoes()
    overleg.reloads()
    expect(overleg.said('beeld.zorgen')).toEqual(['een', 'twee'])
    await overleg.redoes()
    expect(overleg.said('beeld.zorgen')).toEqual(['een', 'twee', 'drie'])
    expect(await overleg.refusesHere({ type: 'redo' })).toBe('nothing-to-redo')
  })

  it('has nothing to take back in a meeting that just began', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.next()
    expect(await overleg.refusesHere({ type: 'undo' })).toBe('nothing-to-undo')
    expect(await overleg.refusesHere({ type: 'redo' })).toBe('nothing-to-redo')
  })

  it('can be taken back itself, again and again', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.says('politie', 'beeld.zorgen', 'een')
    for (let times = 0; times < 3; times += 1) {
      await overleg.undoes()
      expect(overleg.said('beeld.zorgen')).toEqual([])
      await overleg.redoes()
      expect(overleg.said('beeld.zorgen')).toEqual(['een'])
    }
  })

  it('lets go of what could be brought back when something new is said', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.says('politie', 'beeld.zorgen', 'een')
    await overleg.undoes()
    await overleg.says('politie', 'beeld.zorgen', 'twee')
    expect(await overleg.refusesHere({ type: 'redo' })).toBe('nothing-to-redo')
    overleg.reloads()
    expect(await overleg.refusesHere({ type: 'redo' })).toBe('nothing-to-redo')
    expect(overleg.said('beeld.zorgen')).toEqual(['twee'])
  })

  it('still brings back after moving, covering and a change of part', async () => {
    const overleg = await eenFocusoverleg({ split: true })
    await overleg.says('politie', 'beeld.zorgen', 'een')
    await overleg.undoes()
    await overleg.goesTo('schaal')
    await overleg.covers()
    await overleg.entersPart('B')
    await overleg.redoes()
    expect(overleg.meeting.entries.map((each) => each.text)).toEqual(['een'])
  })

  it('reaches five hundred actions back and no further', async () => {
    const overleg = await eenFocusoverleg()
    for (let count = 0; count < 510; count += 1)
      await overleg.says('politie', 'beeld.zorgen', `zorg ${count}`)
    expect(overleg.history.done).toHaveLength(500)
    await overleg.undoes()
    expect(overleg.history.done).toHaveLength(499)
    overleg.reloads()
    expect(overleg.history.done).toHaveLength(499)
    expect(overleg.history.undone).toHaveLength(1)
    expect(overleg.said('beeld.zorgen')).toHaveLength(509)
  })

  it('leaves an earlier meeting alone, and stops where a meeting was closed', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.says('politie', 'beeld.zorgen', 'een')
    await overleg.closes()
    await overleg.nextMeeting('second')
    expect(await overleg.refusesHere({ type: 'undo' })).toBe('nothing-to-undo')
    await overleg.closes()
    await overleg.in({ type: 'meetingReopened', ground: 'te vroeg gesloten' })
    expect(await overleg.refusesHere({ type: 'undo' })).toBe('nothing-to-undo')
    await overleg.says('politie', 'beeld.zorgen', 'nog iets')
    await overleg.undoes()
    expect(overleg.meetingOf('first').entries).toHaveLength(1)
    expect(overleg.meeting.entries).toEqual([])
  })
})
