import { describe, expect, it } from 'vitest'
import { leidraad } from '#guide'
import { createDesk } from '#meeting'
import { makeCountedIds } from '../driver/countedIds'
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

  it('finishes erasing as soon as the case is opened, where the browser was killed in between', async () => {
    const overleg = await withSecret()
    overleg.log.fail('rewrite', 'throws')
    await overleg.closes()
    overleg.log.fail('rewrite', null)
    const open = async () => {
      const kept: string[] = []
      const desk = createDesk({
        ...{ log: overleg.log, guide: leidraad, clock: overleg.clock, makeId: makeCountedIds() },
        device: () => 'this-device',
        keepSummary: async (caseId) => void kept.push(caseId),
      })
      const opened = await desk.open(overleg.caseId)
      if (!opened.ok) throw new Error(opened.refusal.code)
      await opened.value.getState().finishErasing()
      return { store: opened.value, kept }
    }
    // A window that only reads says nothing of it: the one that writes does it.
    overleg.log.fail('rewrite', { code: 'not-the-writer' })
    expect((await open()).store.getState().saving.status).toBe('saved')
    expect(text(overleg)).toContain('GEHEIM')
    overleg.log.fail('rewrite', { code: 'quota-full' })
    expect((await open()).store.getState().saving.status).toBe('trouble')
    overleg.log.fail('rewrite', null)
    const before = rewrites(overleg)
    const { store, kept } = await open()
    expect(text(overleg)).not.toContain('GEHEIM')
    expect(JSON.stringify(store.getState().history)).not.toContain('GEHEIM')
    expect(kept).toEqual([overleg.caseId])
    // Once, and not again for who opens it after that.
    await open()
    expect(rewrites(overleg)).toBe(before + 1)
  })

  it('tells the log whether something was erased, or the same facts only sealed together', async () => {
    const told: unknown[] = []
    for (const overleg of [await withSecret(), await eenFocusoverleg()]) {
      const { rewrite } = overleg.log
      Object.assign(overleg.log, {
        rewrite: (...args: Parameters<typeof rewrite>) => {
          told.push(args[2])
          return rewrite(...args)
        },
      })
      await overleg.closes()
    }
    expect(told).toEqual([{ erases: true }, { erases: false }])
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
