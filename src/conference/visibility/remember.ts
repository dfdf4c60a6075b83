import type { MeetingFact } from '../log/facts'
import { saidBy } from '../log/nouns'
import { entryAt } from '../log/record'
import type { KeyedTexts } from '../log/rows'
import type { Meeting } from '../state'
import { withHeard } from './heard'

/** Remembers who heard what a fact says, at its own moment, as its noun tells. */
export function rememberHeard(
  earlier: readonly Meeting[],
  before: Meeting,
  after: Meeting,
  fact: MeetingFact,
): Meeting {
  return saidBy(fact)?.hears?.(after, fact, before, earlier) ?? after
}

/**
 * Remembers in which part each text was said that carries no part of its own, and who heard it. What stays as it was
 * keeps both, also where it is sent along with something new in another part: a form that is filled in further in part
 * B must not take what was said in part A with it. What stands no more was said in none.
 */
export function rememberParts(before: Meeting, after: Meeting, fact: MeetingFact): Meeting {
  const now = keyedTextsOf(after, fact)
  const was = new Map(keyedTextsOf(before, fact).map(([name, text]) => [name, text]))
  const stands = new Set(now.map(([name]) => name))
  const gone = [...was.keys()].filter((name) => !stands.has(name))
  if (now.length === 0 && gone.length === 0) return after
  const fresh = now.filter(
    ([name, text]) => was.get(name) !== text || entryAt(before.saidIn, name) === undefined,
  )
  const parts = fresh.map(([name, , part]) => [name, part ?? before.part] as const)
  const kept = Object.entries(before.saidIn).filter(([name]) => !gone.includes(name))
  const saidIn = Object.fromEntries([...kept, ...parts])
  // What is written to a number is heard when the numbers are revealed.
  const isHidden = saidBy(fact)?.isUnheard?.(before, fact) === true
  const names = fresh.map(([name]) => name)
  return withHeard({ ...after, saidIn }, names, isHidden ? [] : before.here)
}

function keyedTextsOf(meeting: Meeting, fact: MeetingFact): KeyedTexts {
  return saidBy(fact)?.keyedTexts?.(meeting, fact) ?? []
}
