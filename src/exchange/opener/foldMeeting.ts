import { isRaw, textAt, type Raw } from './raw'

/** What a log tells of one meeting: its plan, and what stands at its end by kind, in the order of being put. */
export interface TheMeeting {
  readonly plan: Raw
  readonly closed: boolean
  readonly things: ReadonlyMap<string, ReadonlyMap<string, Raw>>
}

/** Facts that put something: under which name, and what tells it from others of its kind. */
const PUTS: Readonly<Record<string, readonly [kind: string, ...id: readonly string[]]>> = {
  entryPut: ['entry', 'id'],
  agreementPut: ['agreement', 'id'],
  bottomLinePut: ['bottomLine', 'id'],
  parkedPut: ['parked', 'id'],
  notePut: ['note', 'id'],
  scoreGiven: ['score', 'phase', 'who'],
  gateAnswered: ['gate', 'phase', 'question'],
  commonChosen: ['common', 'phase', 'question'],
  ranked: ['ranking', 'phase', 'question'],
  marked: ['marking', 'phase', 'question'],
  ideaWeighed: ['weighing', 'entry'],
  ideasChosen: ['chosen', 'phase'],
  cooperationPut: ['cooperation'],
  closingPlanPut: ['closingPlan'],
  agreementFollowed: ['followUp', 'agreement'],
  bottomLineChecked: ['check', 'bottomLine'],
  safetyNoted: ['safety', 'id'],
}

/** Facts that take something away: of which kind. Its id stands under that name. */
const REMOVALS: Readonly<Record<string, string>> = {
  entryRemoved: 'entry',
  agreementRemoved: 'agreement',
  bottomLineRemoved: 'bottomLine',
  parkedRemoved: 'parked',
  noteRemoved: 'note',
  scoreRemoved: 'score',
  safetyRemoved: 'safety',
}

/** What the facts of one meeting say in the end; none of them was taken back. */
export function foldMeeting(facts: readonly Raw[]): TheMeeting {
  const things = new Map<string, Map<string, Raw>>()
  let plan: Raw = {}
  let closed = false
  for (const fact of facts) {
    const type = textAt(fact, 'type')
    if (type === 'meetingPlanned' && isRaw(fact['plan'])) plan = fact['plan']
    if (type === 'meetingClosed') closed = true
    if (type === 'meetingReopened') closed = false
    change(things, fact, type)
  }
  return { plan, closed, things }
}

function change(things: Map<string, Map<string, Raw>>, fact: Raw, type: string): void {
  const removed = REMOVALS[type]
  if (removed !== undefined) remove(things.get(removed), textAt(fact, removed))
  const [kind, ...keys] = PUTS[type] ?? []
  if (kind === undefined) return
  const inside = fact[kind]
  const thing = isRaw(inside) ? inside : fact
  const id = keys.map((key) => JSON.stringify(thing[key] ?? fact[key])).join(' ')
  things.set(kind, (things.get(kind) ?? new Map<string, Raw>()).set(id, thing))
}

function remove(things: Map<string, Raw> | undefined, id: string): void {
  for (const [key, thing] of things ?? []) if (thing['id'] === id) things?.delete(key)
}
