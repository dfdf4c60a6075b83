import { describe, expect, it } from 'vitest'
import type { CaseSummary } from '#conference'
import { leidraad } from '#guide'
import type { OpenCaseStore } from '#meeting'
import { createDesk } from '#meeting'
import { makeCountedIds } from '../driver/countedIds'
import { makeHandClock } from '../driver/handClock'
import { makeMemoryLog } from '../driver/memoryLog'

function sitDown() {
  const log = makeMemoryLog()
  const summaries: [string, CaseSummary][] = []
  const desk = createDesk({
    log,
    guide: leidraad,
    clock: makeHandClock('2026-12-03T08:30:00.000Z'),
    makeId: makeCountedIds(),
    device: () => 'this-device',
    keepSummary: async (caseId, summary) => {
      summaries.push([caseId, summary])
    },
  })
  const begun = async (code: string): Promise<OpenCaseStore> => {
    const store = await desk.begin(code, false)
    if (!store.ok) throw new Error(store.refusal.code)
    return store.value
  }
  const opened = async (caseId: string): Promise<OpenCaseStore> => {
    const store = await desk.open(caseId)
    if (!store.ok) throw new Error(store.refusal.code)
    return store.value
  }
  return { log, desk, summaries, begun, opened }
}

const idOf = (store: OpenCaseStore) => store.getState().caseId
const person = { type: 'personPut', person: { id: 'm', label: 'moeder' } } as const

describe('beginning a case', () => {
  it('asks for a code, and keeps its summary once', async () => {
    const { desk, log, summaries, begun } = sitDown()
    expect(await desk.begin('  ', false)).toEqual({ ok: false, refusal: { code: 'code-empty' } })
    expect(log.asked).toEqual([])
    const store = await begun(' ZV-24-017 ')
    expect(store.getState().history.state).toMatchObject({ code: 'ZV-24-017', practice: false })
    expect(summaries).toEqual([[idOf(store), expect.objectContaining({ code: 'ZV-24-017' })]])
  })

  it('leaves no empty case behind where its first fact cannot be written', async () => {
    const { desk, log, begun } = sitDown()
    log.fail('append', { code: 'quota-full' })
    expect(await desk.begin('ZV-1', false)).toEqual({ ok: false, refusal: { code: 'quota-full' } })
    log.fail('append', null)
    expect(await desk.open('id-1')).toEqual({ ok: false, refusal: { code: 'case-unknown' } })
    log.fail('create', { code: 'locked' })
    expect(await desk.begin('ZV-2', false)).toEqual({ ok: false, refusal: { code: 'locked' } })
    log.fail('create', null)
    expect((await begun('ZV-3')).getState().history.facts).toHaveLength(1)
  })
})

describe('opening a case', () => {
  it('gives the same store again, also to two who ask at the same time', async () => {
    const { desk, begun, opened, log } = sitDown()
    const store = await begun('ZV-1')
    expect(await opened(idOf(store))).toBe(store)
    desk.clear()
    const [one, two] = await Promise.all([opened(idOf(store)), opened(idOf(store))])
    expect(one).toBe(two)
    expect(one).not.toBe(store)
    expect(await opened(idOf(store))).toBe(one)
    expect(log.asked.filter((each) => each === 'read')).toHaveLength(1)
  })

  it('says what the disk says', async () => {
    const { desk, log, begun } = sitDown()
    const caseId = idOf(await begun('ZV-1'))
    desk.clear()
    const damaged = { code: 'case-damaged', readable: 0 } as const
    log.fail('read', damaged)
    expect(await desk.open(caseId)).toEqual({ ok: false, refusal: damaged })
    log.fail('read', null)
    expect((await desk.open(caseId)).ok).toBe(true)
  })

  it('is not remembered where the desk was cleared meanwhile', async () => {
    const { desk, log, begun, opened } = sitDown()
    const caseId = idOf(await begun('ZV-1'))
    desk.clear()
    const letGo = log.holdUp()
    const opening = opened(caseId)
    desk.clear()
    letGo()
    expect(await opened(caseId)).not.toBe(await opening)
  })

  it('first writes what the other case could not; where that fails, nothing of it is let go', async () => {
    const { desk, log, begun, opened } = sitDown()
    const one = idOf(await begun('ZV-1'))
    const two = await begun('ZV-2')
    log.fail('append', { code: 'write-failed' })
    await two.getState().send(person)
    expect(desk.isSaved()).toBe(false)
    const refusal = { code: 'write-failed' }
    expect(await desk.open(one)).toEqual({ ok: false, refusal })
    expect(await desk.begin('ZV-3', false)).toEqual({ ok: false, refusal })
    expect(await opened(idOf(two))).toBe(two)
    expect(two.getState().unsaved).toHaveLength(1)
    log.fail('append', null)
    await opened(one)
    expect((await opened(idOf(two))).getState().history.state.persons).toHaveLength(1)
  })

  it('is not hindered by a case that is gone from the disk', async () => {
    const { log, begun, opened } = sitDown()
    const one = await begun('ZV-1')
    const two = await begun('ZV-2')
    await log.destroy(idOf(two))
    await two.getState().send(person)
    expect(two.getState().saving.status).toBe('trouble')
    expect(idOf(await opened(idOf(one)))).toBe(idOf(one))
  })
})
