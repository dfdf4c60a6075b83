import { describe, expect, it } from 'vitest'
import type { StorageTrouble } from '#conference'
import { replay } from '#conference'
import { factsIn } from '../driver/memoryLog'
import type { TestMeeting } from '../driver/TestMeeting'
import { eenFocusoverleg } from '../driver/eenFocusoverleg'

const TROUBLES: readonly StorageTrouble[] = [
  { code: 'locked' },
  { code: 'quota-full' },
  { code: 'storage-closed' },
  { code: 'write-failed' },
  { code: 'not-the-writer' },
  { code: 'case-unknown' },
  { code: 'case-damaged', readable: 3 },
]

const open = ({ store }: TestMeeting) => store.getState()
const onDisk = (overleg: TestMeeting) => replay(factsIn(overleg.log.text(overleg.caseId)))
const saying = (overleg: TestMeeting, text: string) =>
  overleg.tries({
    type: 'entryPut',
    meeting: overleg.id,
    entry: {
      ...{ id: text, phase: 'directeVeiligheid', part: 'A', question: 'beeld.zorgen', text },
      ...{ audience: 'everyone', about: [] },
    },
  })

describe('what the screen calls saved', () => {
  it('is on disk, and what is not says so', async () => {
    const overleg = await eenFocusoverleg()
    const letGo = overleg.log.holdUp()
    const sent = saying(overleg, 'een')
    expect(open(overleg).saving).toEqual({ status: 'saving' })
    expect(overleg.said('beeld.zorgen')).toEqual(['een'])
    expect(onDisk(overleg).state.meetings[0]?.entries).toEqual([])
    letGo()
    expect(await sent).toEqual({ ok: true, value: null })
    expect(open(overleg).saving).toEqual({ status: 'saved' })
    expect(open(overleg).unsaved).toEqual([])
    expect(onDisk(overleg).state).toEqual(overleg.state)
  })

  it('is not said while something else is still under way', async () => {
    const overleg = await eenFocusoverleg()
    const letGo = overleg.log.holdUp()
    const one = saying(overleg, 'een')
    await Promise.resolve()
    await Promise.resolve()
    const two = saying(overleg, 'twee')
    const seen: string[] = []
    overleg.store.subscribe(({ saving }) => seen.push(saving.status))
    letGo()
    await one
    await two
    expect(seen.indexOf('saved')).toBe(seen.length - 1)
    expect(onDisk(overleg).state).toEqual(overleg.state)
  })

  it('is in the order in which it was sent, also of sends that do not wait for each other', async () => {
    const overleg = await eenFocusoverleg()
    const texts = Array.from({ length: 50 }, (_, index) => `zorg ${index}`)
    const sent = texts.map((text) => saying(overleg, text))
    expect(overleg.said('beeld.zorgen')).toEqual(texts)
    await Promise.all(sent)
    expect(onDisk(overleg).state.meetings[0]?.entries.map((each) => each.text)).toEqual(texts)
    expect(open(overleg).saving.status).toBe('saved')
  })
})

describe.each(TROUBLES)('a disk that says $code', (trouble) => {
  it('loses nothing in memory, says why, and is written when it is tried again', async () => {
    const overleg = await eenFocusoverleg()
    overleg.log.fail('append', trouble)
    expect(await saying(overleg, 'een')).toEqual({ ok: false, refusal: trouble })
    expect(open(overleg).saving).toEqual({ status: 'trouble', trouble })
    expect(await saying(overleg, 'twee')).toEqual({ ok: false, refusal: trouble })
    expect(overleg.said('beeld.zorgen')).toEqual(['een', 'twee'])
    expect(open(overleg).unsaved).toHaveLength(2)
    expect(await open(overleg).retry()).toEqual({ ok: false, refusal: trouble })
    expect(open(overleg).saving).toEqual({ status: 'trouble', trouble })

    overleg.log.fail('append', null)
    expect(await open(overleg).retry()).toEqual({ ok: true, value: null })
    expect(open(overleg).saving).toEqual({ status: 'saved' })
    expect(open(overleg).unsaved).toEqual([])
    expect(onDisk(overleg).state).toEqual(overleg.state)
    expect(onDisk(overleg).facts).toEqual(overleg.history.facts)
  })

  it('is written with the next sentence too, everything once and in order', async () => {
    const overleg = await eenFocusoverleg()
    overleg.log.fail('append', trouble)
    await saying(overleg, 'een')
    overleg.log.fail('append', null)
    const seen: string[] = []
    overleg.store.subscribe(({ saving }) => seen.push(saving.status))
    expect(await saying(overleg, 'twee')).toEqual({ ok: true, value: null })
    expect(seen).not.toContain('saving')
    expect(onDisk(overleg).facts).toEqual(overleg.history.facts)
  })
})

it('a log that breaks its promise has not written; the next write is not lost with it', async () => {
  const overleg = await eenFocusoverleg()
  overleg.log.fail('append', 'throws')
  const refusal = { code: 'write-failed' }
  expect(await saying(overleg, 'een')).toEqual({ ok: false, refusal })
  expect(open(overleg).saving).toEqual({ status: 'trouble', trouble: refusal })
  overleg.log.fail('append', null)
  expect(await saying(overleg, 'twee')).toEqual({ ok: true, value: null })
  expect(onDisk(overleg).facts).toEqual(overleg.history.facts)
})

it('trying again where nothing is wrong leaves it saved', async () => {
  const overleg = await eenFocusoverleg()
  expect(await open(overleg).retry()).toEqual({ ok: true, value: null })
  expect(open(overleg).saving).toEqual({ status: 'saved' })
})
