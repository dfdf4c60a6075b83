import { describe, expect, it } from 'vitest'
import { eenFocusoverleg } from '../driver/eenFocusoverleg'

const TEXTS = [
  ['10,000 signs', 'Zij belt, en hij komt niet. '.repeat(400).slice(0, 10_000)],
  ['20,000 signs', 'ë'.repeat(20_000)],
  ['emoji', '👨‍👩‍👧‍👦 🏳️‍🌈 🧑🏾‍⚕️ 🇳🇱'],
  ['from right to left', 'الأم قالت: «لا أريد» – ‏אמא אמרה'],
  ['Polish, Turkish, Greek', 'Łódź Çağlayan Ελλάδα ’“”€→'],
  ['HTML and script', '<script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\''],
  ['a formula', '=HYPERLINK("x";"y")'],
  ['line breaks', 'een\n\ntwee\ndrie'],
  ['signs nobody sees', 'a\u200Bc\uFEFFd\u202Ee'],
  ['half a sign', 'half \uD83D einde'],
] as const

describe('a text of', () => {
  it.each(TEXTS)('%s comes back exactly as it was said', async (_, text) => {
    const overleg = await eenFocusoverleg()
    await overleg.says('politie', 'beeld.zorgen', text)
    expect(overleg.said('beeld.zorgen')).toEqual([text])
    overleg.reloads()
    expect(overleg.said('beeld.zorgen')).toEqual([text])
    await overleg.closes()
    overleg.reloads()
    expect(overleg.meeting.entries[0]?.text).toBe(text)
  })

  it('more than can be kept is refused whole; nothing of it stands anywhere, and work goes on', async () => {
    const overleg = await eenFocusoverleg()
    const before = overleg.store.getState()
    await expect(overleg.says('politie', 'beeld.zorgen', 'x'.repeat(20_001))).rejects.toThrow(
      'cannot-be-kept',
    )
    expect(overleg.store.getState()).toBe(before)
    await overleg.says('politie', 'beeld.zorgen', 'korter')
    expect(overleg.said('beeld.zorgen')).toEqual(['korter'])
  })
})
