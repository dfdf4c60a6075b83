import { describe, expect, it } from 'vitest'
import type { CaseSummary } from '#conference'
import { leidraad } from '#guide'
import { createOpenCase } from '#meeting'
import { makeCountedIds } from '../driver/countedIds'
import { makeHandClock } from '../driver/handClock'
import { factsIn } from '../driver/memoryLog'
import { eenFocusoverleg } from '../driver/eenFocusoverleg'

describe('the summary for the overview', () => {
  it('is kept when it changed, and only then', async () => {
    const overleg = await eenFocusoverleg()
    const { summaries } = overleg
    const count = summaries.length
    await overleg.says('politie', 'beeld.zorgen', 'een')
    await overleg.agrees('belt', { by: '2026-12-07' })
    await overleg.next()
    expect(summaries).toHaveLength(count)
    await overleg.closes()
    expect(summaries.at(-1)).toMatchObject({ openAgreements: 1, running: null })
    expect(summaries).toHaveLength(count + 1)
    await overleg.plans('second')
    expect(summaries).toHaveLength(count + 2)
    overleg.reloads()
    await overleg.does({ type: 'personPut', person: { id: 'm', label: 'moeder', born: 1987 } })
    expect(summaries).toHaveLength(count + 2)
    await overleg.does({ type: 'personPut', person: { id: 'o', label: 'oma' } })
    expect(summaries.at(-1)?.persons).toContain('oma')
    expect(summaries).toHaveLength(count + 3)
  })

  it.each([
    ['breaks', () => Promise.reject(new Error('no disk'))],
    ['is refused', () => Promise.resolve({ ok: false, refusal: { code: 'locked' } })],
  ])('that %s hinders nothing, and is kept with the next change of any kind', async (_, fails) => {
    const overleg = await eenFocusoverleg()
    const kept: [CaseSummary, number][] = []
    let broken = true
    const store = createOpenCase(
      {
        log: overleg.log,
        guide: leidraad,
        clock: makeHandClock('2026-12-03T09:00:00.000Z'),
        makeId: makeCountedIds(),
        device: () => 'this-device',
        keepSummary: async (_id, summary, count) => {
          if (broken) return fails()
          kept.push([summary, count])
          return undefined
        },
      },
      overleg.caseId,
      factsIn(overleg.log.text(overleg.caseId)),
    )
    const sent = await store.getState().send({ type: 'codeChanged', code: 'OEF-09' })
    expect(sent).toEqual({ ok: true, value: null })
    expect(store.getState().saving.status).toBe('saved')
    broken = false
    await store.getState().send({ type: 'goNext', meeting: 'first' })
    expect(kept).toEqual([
      [expect.objectContaining({ code: 'OEF-09' }), store.getState().history.facts.length],
    ])
  })

  it('is kept again after the log was written anew, which takes it from the disk', async () => {
    const overleg = await eenFocusoverleg()
    await overleg.closes()
    const count = overleg.summaries.length
    await overleg.in({ type: 'meetingReopened', ground: 'x' })
    await overleg.closes()
    expect(overleg.summaries.length).toBe(count + 2)
  })
})
