import { describe, expect, it } from 'vitest'
import type { TestMeeting } from '../driver/TestMeeting'
import { factsIn } from '../driver/memoryLog'
import { eenFocusoverleg } from '../driver/eenFocusoverleg'

/** A meeting in which something was said that was taken away again. */
async function withSecret(): Promise<TestMeeting> {
  const overleg = await eenFocusoverleg()
  await overleg.says('politie', 'beeld.zorgen', 'GEHEIM', { id: 'e' })
  await overleg.removes('e')
  return overleg
}
const text = (overleg: TestMeeting) => overleg.log.text(overleg.caseId)
const saving = ({ store }: TestMeeting) => store.getState().saving.status
const rewrites = ({ log }: TestMeeting) => log.asked.filter((each) => each === 'rewrite').length

describe('closing a meeting', () => {
  it('writes the log anew, once, without what was taken away', async () => {
    const overleg = await withSecret()
    expect(text(overleg)).toContain('GEHEIM')
    expect(rewrites(overleg)).toBe(0)
    await overleg.closes()
    expect(text(overleg)).not.toContain('GEHEIM')
    expect(JSON.stringify(overleg.history)).not.toContain('GEHEIM')
    expect(rewrites(overleg)).toBe(1)
    expect(saving(overleg)).toBe('saved')
    await overleg.plans('second')
    expect(rewrites(overleg)).toBe(1)
  })

  it('is durable also where the log cannot be written anew; that is told, and tried again', async () => {
    const overleg = await withSecret()
    overleg.log.fail('rewrite', { code: 'quota-full' })
    await overleg.closes()
    expect(text(overleg)).toContain('meetingClosed')
    expect(text(overleg)).toContain('GEHEIM')
    expect(saving(overleg)).toBe('trouble')
    expect(overleg.store.getState().unsaved).toEqual([])
    overleg.log.fail('rewrite', null)
    await overleg.store.getState().retry()
    expect(text(overleg)).not.toContain('GEHEIM')
    expect(saving(overleg)).toBe('saved')
  })

  it('erases with the first write of the next time where the browser was killed in between', async () => {
    const overleg = await withSecret()
    overleg.log.fail('rewrite', 'throws')
    await overleg.closes()
    overleg.reloads()
    overleg.log.fail('rewrite', null)
    await overleg.plans('second')
    expect(text(overleg)).not.toContain('GEHEIM')
    expect(factsIn(text(overleg))).toEqual(overleg.history.facts)
    overleg.reloads()
    await overleg.plans('third')
    expect(rewrites(overleg)).toBe(2)
  })

  it('writes what was sent meanwhile once, behind it', async () => {
    const overleg = await withSecret()
    const letGo = overleg.log.holdUp()
    const closing = overleg.closes()
    const reopening = overleg.in({ type: 'meetingReopened', ground: 'te vroeg gesloten' })
    await new Promise((resolve) => setTimeout(resolve))
    const saying = overleg.says('politie', 'beeld.zorgen', 'nog iets')
    letGo()
    await Promise.all([closing, reopening, saying])
    const ids = factsIn(text(overleg)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(factsIn(text(overleg))).toEqual(overleg.history.facts)
    expect(overleg.meeting.status).toBe('running')
    expect(overleg.said('beeld.zorgen')).toEqual(['nog iets'])
  })

  it('writes what was sent while the log was being written anew once, behind it', async () => {
    const overleg = await withSecret()
    const slow = overleg.log.rewrite
    let planning = Promise.resolve()
    const log = {
      ...overleg.log,
      rewrite: async (...given: Parameters<typeof slow>) => {
        planning = overleg.plans('second')
        await new Promise((resolve) => setTimeout(resolve, 5))
        return slow(...given)
      },
    }
    overleg.reloads(log)
    await overleg.closes()
    await planning
    expect(factsIn(text(overleg))).toEqual(overleg.history.facts)
    expect(overleg.state.meetings.map(({ id }) => id)).toEqual(['first', 'second'])
    expect(text(overleg)).not.toContain('GEHEIM')
    expect(saving(overleg)).toBe('saved')
  })
})
