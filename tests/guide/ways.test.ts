import { describe, expect, it } from 'vitest'
import type { PhaseId } from '#guide'
import { leidraad, nextPlace, PHASES, placesOf, startOf } from '#guide'
import type { Stand } from './route'
import { answerGate, answersOf, gateAt } from './route'

/** Walks on to the next gate or to the end; the step and question where that is. */
function toNextGate(stand: Stand): Stand {
  let at = stand.at
  while (!gateAt(at)) {
    const next = nextPlace(leidraad, at, stand.closing)
    if (!next) break
    at = next
  }
  return { ...stand, at }
}

/** Every way through the guide from a place, as the answers on the way, until a phase comes twice. */
function ways(from: Stand, been: readonly PhaseId[], path: readonly string[] = []): string[] {
  const stand = toNextGate(from)
  const gate = gateAt(stand.at)
  if (!gate) return [[...path, stand.closing ? 'end with closing plan' : 'end'].join(' ')]
  return answersOf(gate).flatMap((answer) => {
    const next = answerGate(stand, answer)
    const now = [...path, answer]
    if (next.at.phase === stand.at.phase) return ways(next, been, now)
    const crossed = [...now, `>${PHASES.indexOf(next.at.phase) + 1}`]
    if (been.includes(next.at.phase)) return [[...crossed, 'again'].join(' ')]
    return ways(next, [...been, next.at.phase], crossed)
  })
}

function waysFrom(phase: PhaseId): string[] {
  return ways({ at: startOf(leidraad, phase, 'vooraf'), closing: false }, [phase])
}

/** What may happen in a phase, by hand: the answers in it, then the phase gone to, or the end. */
const IN_PHASE: Readonly<Record<string, readonly string[]>> = {
  1: ['zorgen end', 'geen >2'],
  2: ['ja >1', 'nee ja >1', 'nee nee zorgen end', 'nee nee geen >3'],
  3: [
    'geen geen ja end',
    'geen geen nee end with closing plan',
    'geen directe >1',
    'geen stabiele >2',
    'directe >1',
    'stabiele >2',
  ],
}

/** All ways over the phases that come twice in none, from the table of single phases. */
function expected(phase: number, been: readonly number[]): string[] {
  return (IN_PHASE[phase] ?? []).flatMap((way) => {
    const to = Number(/>(\d)$/.exec(way)?.[1] ?? 0)
    if (to === 0) return [way]
    if (been.includes(to)) return [`${way} again`]
    return expected(to, [...been, to]).map((rest) => `${way} ${rest}`)
  })
}

describe('all ways over the gates in which no phase comes twice', () => {
  it.each([
    ['directeVeiligheid', 1],
    ['risicogestuurdeZorg', 2],
    ['herstelgerichteZorg', 3],
  ] as const)('from %s are those that the leidraad allows', (phase, number) => {
    expect(waysFrom(phase).toSorted()).toEqual(expected(number, [number]).toSorted())
  })

  it('are 10 from the first phase, of which one closes the case after all three', () => {
    const all = waysFrom('directeVeiligheid')
    expect(all).toHaveLength(10)
    expect(all.filter((way) => way.endsWith('closing plan'))).toEqual([
      'geen >2 nee nee geen >3 geen geen nee end with closing plan',
    ])
  })

  it('cross between phases as often as the gates of the leidraad allow, ways back included', () => {
    expect(tally(PHASES.flatMap((phase) => crossings([phase])))).toEqual({
      '1→2': 1,
      '1→2→3': 1,
      '2→1': 2,
      '2→3': 1,
      '2→3→1': 2,
      '3→1': 2,
      '3→2': 2,
      '3→1→2': 2,
      '3→2→1': 4,
    })
  })
})

/** Every series of phases that gates lead through from the last of these, without a phase coming twice. */
function crossings(been: readonly PhaseId[]): string[] {
  const phase = been.at(-1)
  return placesOf(leidraad, phase ?? 'directeVeiligheid', true).flatMap((at) => {
    const gate = gateAt(at)
    return (gate ? answersOf(gate) : []).flatMap((answer) => {
      const to = answerGate({ at, closing: false }, answer).at.phase
      if (been.includes(to)) return []
      const path = [...been, to]
      return [path.map((each) => PHASES.indexOf(each) + 1).join('→'), ...crossings(path)]
    })
  })
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
