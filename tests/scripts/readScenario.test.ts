import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../scripts/scenario/readScenario.mjs'

const folder = 'tests/scenarios'
const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(folder, name))

const meeting = {
  kind: 'focusoverleg',
  start: '2026-12-03T09:30',
  minutes: 90,
  participants: [
    { id: 'vt', organisation: 'Veilig Thuis', role: 'medewerker', type: 'professional' },
  ],
  parts: [{ id: 'A', present: ['vt'] }],
  script: [],
}
const scenario = (more: object = {}) =>
  JSON.stringify({
    version: 1,
    case: { code: 'OEF-01', persons: [{ id: 'm', label: 'moeder' }] },
    meetings: [{ ...meeting, ...more }],
  })

describe('a scenario', () => {
  it.each(own)('%s is read as it stands', (file) => {
    const text = readFileSync(file, 'utf8')
    expect(readScenario(text)).toEqual(JSON.parse(text))
  })

  it('has examples to be read', () => {
    expect(own.length).toBeGreaterThan(5)
  })

  it('keeps what the player does not know yet, and fields that nobody knows', () => {
    const script = [
      { intake: { summary: 'x' } },
      { step: 'schaalvraag', whatever: 1 },
      { close: true },
    ]
    const text = scenario({ script, purpose: 'een doel', expect: { stand: ['x'] } })
    expect(readScenario(text)).toEqual(JSON.parse(text))
  })

  it('may have what was ticked off between two meetings', () => {
    const read = JSON.parse(scenario())
    const text = JSON.stringify({ ...read, meetings: [...read.meetings, { between: [] }] })
    expect(readScenario(text).meetings).toHaveLength(2)
  })
})

describe('what is wrong in a scenario is told by its place', () => {
  it.each([
    [
      'an action',
      { script: [{ step: 'vooraf' }, { add: 'beeld.zorgen', text: 3 }] },
      'meetings.0.script.1 (add): text: expected string, got 3',
    ],
    [
      'a field of a kind of its own',
      { script: [{ add: 'beeld.zorgen', about: 'k1' }] },
      'meetings.0.script.0 (add): about: expected Array, got "k1"',
    ],
    [
      'what is missing',
      { script: [{ agree: { who: 'pol' } }] },
      'meetings.0.script.0 (agree): agree.what: expected "what", got undefined',
    ],
    [
      'what was prepared',
      { contributions: [{ by: 'vt', entries: [{ add: 3 }] }] },
      'meetings.0.contributions.0.entries.0 (add): add: expected string, got 3',
    ],
    [
      'who is there',
      { participants: [{ organisation: 'Politie' }] },
      'meetings.0.participants.0.id',
    ],
    [
      'what is expected',
      { expect: { never: 'x' } },
      'meetings.0.expect.never: expected Array, got "x"',
    ],
  ])('%s', (_, more, words) => {
    expect(() => readScenario(scenario(more))).toThrow(words)
  })

  it('of another version nothing is read', () => {
    expect(() => readScenario('{"version":2}')).toThrow('Scenarios of version 2 are not known.')
  })
})
