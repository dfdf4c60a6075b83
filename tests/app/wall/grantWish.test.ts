import { describe, expect, it } from 'vitest'
import { grantWish } from '../../../src/app/wall/grantWish'
import { eenFocusoverleg, eenGeplandOverleg } from '../../driver/eenFocusoverleg'

describe('a wish of somebody at the wall', () => {
  it('covers, and never uncovers', async () => {
    const overleg = await eenFocusoverleg()
    grantWish(overleg.store, overleg.id, 'cover')
    expect(overleg.meeting.wall.covered).toBe(true)
    grantWish(overleg.store, overleg.id, 'cover')
    expect(overleg.meeting.wall.covered).toBe(true)
  })

  it('is acute danger once, with the clock that stands still', async () => {
    const overleg = await eenFocusoverleg()
    grantWish(overleg.store, overleg.id, 'acute')
    grantWish(overleg.store, overleg.id, 'acute')
    expect(overleg.meeting).toMatchObject({ acute: true, wall: { covered: true } })
    expect(overleg.meeting.acuteTimes).toHaveLength(1)
  })

  it('does nothing to a meeting that did not begin', async () => {
    const overleg = await eenGeplandOverleg()
    const before = overleg.history.facts.length
    for (const wish of ['cover', 'acute', 'lock'] as const)
      grantWish(overleg.store, overleg.id, wish)
    expect(overleg.history.facts.length).toBe(before)
  })
})
