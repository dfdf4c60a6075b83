import { foldMeeting, type TheMeeting } from './foldMeeting'
import { isRaw, textAt, type Raw } from './raw'

/** What a log tells of a case. */
export interface TheCase {
  readonly code: string
  readonly practice: boolean
  /** Why it was closed, empty where that was not said; null while it is not. */
  readonly closed: string | null
  /** Until when it is kept, and why, where a date was chosen; null where the term of the organisation holds. */
  readonly retention: { readonly until: string; readonly ground: string } | null
  readonly persons: ReadonlyMap<string, Raw>
  readonly relations: readonly Raw[]
  readonly keptApart: readonly Raw[]
  readonly meetings: readonly TheMeeting[]
}

/**
 * What the facts of a case say in the end, without what was taken back, removed or put otherwise since. Written
 * from docs/backup-format.md and on purpose without a line of the program: it reads newer facts too, as far as
 * they are built like these.
 */
export function foldCase(log: readonly Raw[]): TheCase {
  const taken = takenBack(log)
  const facts = log.filter((fact) => !taken.has(textAt(fact, 'action')))
  const last = (...types: readonly string[]) =>
    facts.findLast((fact) => types.includes(textAt(fact, 'type'))) ?? {}
  const closing = last('caseClosed', 'caseReopened')
  const retention = last('retentionSet')
  const persons = put(facts, 'person', (person) => textAt(person, 'id'))
  const bothStay = (from: string, to: string) => (each: Raw) =>
    persons.has(textAt(each, from)) && persons.has(textAt(each, to))
  return {
    code: textAt(last('caseOpened', 'codeChanged'), 'code'),
    practice: last('caseOpened')['practice'] === true,
    closed: closing['type'] === 'caseClosed' ? textAt(closing, 'ground') : null,
    retention:
      retention['type'] === undefined
        ? null
        : { until: textAt(retention, 'until'), ground: textAt(retention, 'ground') },
    persons,
    relations: pairs(facts, 'relation', 'from', 'to').filter(bothStay('from', 'to')),
    keptApart: pairs(facts, 'keptApart', 'one', 'other').filter(bothStay('one', 'other')),
    meetings: meetingsIn(facts),
  }
}

function pairs(facts: readonly Raw[], name: string, from: string, to: string): readonly Raw[] {
  const key = (each: Raw) => ['kind', from, to].map((part) => textAt(each, part)).join(' ')
  return [...put(facts, name, key).values()]
}

/** What was put under a name (`personPut`) and not removed (`personRemoved`, by id or as a whole). */
function put(
  facts: readonly Raw[],
  name: string,
  key: (thing: Raw) => string,
): ReadonlyMap<string, Raw> {
  const things = new Map<string, Raw>()
  for (const fact of facts) {
    const thing = fact[name]
    if (fact['type'] === `${name}Put` && isRaw(thing)) things.set(key(thing), thing)
    if (fact['type'] === `${name}Removed`) {
      things.delete(isRaw(thing) ? key(thing) : textAt(fact, name))
    }
  }
  return things
}

function meetingsIn(facts: readonly Raw[]): readonly TheMeeting[] {
  const byMeeting = new Map<string, Raw[]>()
  for (const fact of facts) {
    const id = textAt(fact, 'meeting')
    if (fact['type'] === 'meetingCancelled') byMeeting.delete(id)
    else if (fact['type'] === 'meetingPlanned' && !byMeeting.has(id)) byMeeting.set(id, [fact])
    else byMeeting.get(id)?.push(fact)
  }
  return [...byMeeting.values()].map(foldMeeting)
}

function takenBack(facts: readonly Raw[]): ReadonlySet<string> {
  const taken = new Set<string>()
  for (const fact of facts) {
    if (fact['type'] === 'takenBack') taken.add(textAt(fact, 'takes'))
    if (fact['type'] === 'broughtBack') taken.delete(textAt(fact, 'brings'))
  }
  return taken
}
