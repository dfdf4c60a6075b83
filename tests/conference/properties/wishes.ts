import fc from '../../random'
import type { Command, Plan, Who } from '#conference'
import { PHASES, STEPS } from '#guide'
import { people } from '../../driver/people'
import { planOf } from '../../driver/planOf'

/** A text that no other is: what of it is found somewhere came from there. */
const marker = fc.integer({ min: 100_000, max: 999_999 }).map((number) => `T${number}`)
export const text = fc.oneof(
  { weight: 8, arbitrary: marker },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '😀 ‏שלום', '<b onclick=x>', '=1+1', '\u0000') },
)
/** Words; where none were said, no part has to be remembered. */
const words = fc.oneof(marker, fc.constantFrom('😀 ‏שלום', '=1+1'))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const phase = fc.constantFrom(...PHASES)
const part = fc.constantFrom('A', 'B')
const meeting = fc.constantFrom('m1', 'm1', 'm1', 'm2', 'mX')
const seat = fc.constantFrom('voorzitter', 'politie', 'om', 'moeder', 'tante', 'niemand')
const person = fc.constantFrom('m', 'v', 'k', 'x', 'y', 'z')
const entryId = fc.constantFrom('e0', 'e1', 'e2', 'e3')
const entries = fc.uniqueArray(entryId, { maxLength: 3 })
const scorer: fc.Arbitrary<Who> = fc.constantFrom(
  { kind: 'participant', id: 'politie' },
  { kind: 'participant', id: 'moeder' },
  { kind: 'person', id: 'm' },
  { kind: 'other', name: 'T000000' },
)
const who: fc.Arbitrary<Who> = fc.oneof(
  seat.map((id) => ({ kind: 'participant', id }) as const),
  person.map((id) => ({ kind: 'person', id }) as const),
  marker.map((name) => ({ kind: 'other', name }) as const),
)
const differs = fc.array(fc.record({ who, reason: text }), { maxLength: 2 })
const question = fc.constantFrom(
  'beeld.zorgen',
  'beeld.gevaar',
  'besluit.brainstorm',
  'oordeel.poort',
  'oordeel.terug',
  'beeld.stand.poort',
  'x',
)
const day = fc.constantFrom('2026-12-07', '1926-01-01', '2026-02-30')

const plan: fc.Arbitrary<Plan> = fc
  .record({
    phase,
    split: fc.boolean(),
    start: fc.constantFrom('2026-12-03T09:30', '2026-11-01T09:00', '2026-12-03T25:00'),
    organisation: marker,
    togetherGround: maybe(text),
  })
  .map(({ organisation, togetherGround, ...wishes }) => {
    const made = planOf({ ...wishes, invited: ['voorzitter', 'politie', 'om', 'moeder', 'tante'] })
    const participants = made.participants.map((each) => ({ ...each, role: organisation }))
    return { ...made, participants, ...(togetherGround !== undefined && { togetherGround }) }
  })

/** An entry keeps its phase: no screen moves one to another. */
const entry = fc
  .record({ id: entryId, question, text, by: maybe(seat), source: maybe(marker), due: maybe(day) })
  .map(({ by, source, due, ...rest }) => ({
    ...rest,
    phase: rest.id < 'e2' ? PHASES[0] : PHASES[1],
    part: 'A',
    audience: 'everyone' as const,
    about: [],
    ...(by !== undefined && { by }),
    ...(source !== undefined && { source }),
    ...(due !== undefined && { due }),
  }))
const value = fc.oneof(
  fc.integer({ min: 0, max: 11 }).map((number) => ({ kind: 'number', number }) as const),
  fc.constantFrom({ kind: 'passed' } as const, { kind: 'notAsked' } as const),
  text.map((because) => ({ kind: 'notSpoken', because }) as const),
)
const score = fc.record({ phase, part, who: scorer, value, ground: text }).map((given) => ({
  ...given,
  id: `s-${given.phase}-${given.who.kind === 'other' ? given.who.name : given.who.id}`,
}))

type Wish = fc.Arbitrary<Command>
type Body = Readonly<Record<string, fc.Arbitrary<unknown>>>
/** Whether a wish is one is seen as it is played: what is none of its type would not come to every type of fact. */
const wish = (type: Command['type'], body: Body = {}) =>
  fc.record({ type: fc.constant(type), ...body }) as unknown as Wish
const inMeeting = (type: Command['type'], body: Body = {}) => wish(type, { meeting, ...body })

const about = { phase, question, part }
const item = fc.constantFrom('e0', 'e1', 'a0', 'b0', 'v0', 'p0')

/** Wishes about the case and the course of its meetings. */
const course: readonly Wish[] = [
  wish('openCase', { code: text, practice: fc.boolean() }),
  wish('codeChanged', { code: text }),
  wish('personPut', { person: fc.record({ id: person, label: text }) }),
  wish('personRemoved', { person }),
  wish('relationPut', {
    relation: fc.record({ kind: fc.constant('parent'), from: person, to: person }),
  }),
  wish('relationRemoved', {
    relation: fc.record({ kind: fc.constant('parent'), from: person, to: person }),
  }),
  wish('keptApartPut', { keptApart: fc.record({ one: person, other: person, ground: text }) }),
  wish('keptApartRemoved', { keptApart: fc.record({ one: person, other: person, ground: text }) }),
  wish('caseClosed', {
    ground: text,
    kept: fc.constantFrom(undefined, 'everything', 'agreements'),
  }),
  wish('retentionSet', { until: day, ground: text }),
  wish('caseReopened', { ground: text }),
  wish('told', {
    item,
    to: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
    how: fc.constantFrom('told', 'notTold', 'notNoted'),
    note: maybe(text),
  }),
  inMeeting('meetingPlanned', { plan }),
  inMeeting('meetingCancelled'),
  inMeeting('startMeeting', { part, present: fc.subarray(Object.keys(people)) }),
  inMeeting('closeMeeting'),
  inMeeting('meetingReopened', { ground: text, mistake: fc.constantFrom(undefined, true) }),
]

/** Wishes of a chair in a meeting. */
const table: readonly Wish[] = [
  inMeeting('goNext'),
  inMeeting('goBack'),
  inMeeting('goTo', {
    place: fc.record({ phase, step: fc.constantFrom(...STEPS), question: maybe(question) }),
  }),
  inMeeting('declarePhase', { phase }),
  inMeeting('answerGate', {
    question,
    answer: fc.constantFrom('zorgen', 'geen', 'directe', 'stabiele', 'ja', 'nee'),
    ground: text,
    differs,
  }),
  // A gate that leads elsewhere, and the choice after it, are rare by chance.
  inMeeting('answerGate', {
    question: fc.constantFrom('oordeel.poort', 'oordeel.terug'),
    answer: fc.constantFrom('geen', 'ja', 'nee'),
    ground: text,
    differs,
  }),
  inMeeting('choosePhase', { when: fc.constantFrom('now', 'later') }),
  inMeeting('choosePhase', { when: fc.constantFrom('now', 'later') }),
  inMeeting('gatePassedOver', { phase, question, ground: text }),
  inMeeting('undo'),
  inMeeting('undo'),
  inMeeting('redo'),
  inMeeting('entryPut', { entry }),
  inMeeting('entryPut', { entry }),
  inMeeting('entryRemoved', { entry: entryId }),
  inMeeting('released', { item, to: part }),
  inMeeting('ranked', { ranking: fc.record({ ...about, order: entries, differs }) }),
  inMeeting('marked', { marking: fc.record({ ...about, items: entries }) }),
  inMeeting('commonChosen', {
    common: fc.oneof(
      fc.record({ ...about, entry: entryId, differs }),
      fc.record({ ...about, text, differs }),
    ),
  }),
  inMeeting('dotsPlaced', {
    dots: fc.record({ ...about, by: seat, placed: fc.dictionary(entryId, fc.nat(4)) }),
  }),
  inMeeting('scoreGiven', { score }),
  inMeeting('scoreGiven', { score }),
  inMeeting('scoreRemoved', { score: score.map(({ id }) => id) }),
  inMeeting('scoresRevealed', { phase }),
  inMeeting('ideaWeighed', {
    entry: entryId,
    weighing: fc.record(
      { client: fc.boolean(), ground: words, expert: words, bearableNote: words },
      { requiredKeys: [] },
    ),
  }),
  inMeeting('ideasChosen', { phase, entries }),
  inMeeting('agreementPut', {
    agreement: fc.record({
      ...{ id: fc.constantFrom('a0', 'a1'), phase, part, what: text, who, why: text },
      ...{ withWhom: fc.constant([]), for: fc.constant([]) },
    }),
  }),
  inMeeting('agreementRemoved', { agreement: fc.constantFrom('a0', 'a1') }),
  inMeeting('agreementAffirmed', {
    agreement: fc.constantFrom('a0', 'a1'),
    yes: fc.boolean(),
  }),
  inMeeting('bottomLinePut', { bottomLine: fc.record({ id: fc.constant('b0'), ...about, text }) }),
  inMeeting('bottomLineRemoved', { bottomLine: fc.constant('b0') }),
  inMeeting('cooperationPut', {
    cooperation: fc.record(
      { part, contact: who, informing: words, timeline: words },
      { requiredKeys: ['part'] },
    ),
  }),
  inMeeting('closingPlanPut', {
    closingPlan: fc.record({ part, signal: words, first: words, contact: words }),
  }),
  inMeeting('agreementFollowed', {
    followUp: fc.record(
      {
        agreement: fc.constantFrom('a0', 'a1'),
        status: fc.constantFrom('done', 'notDone'),
        note: marker,
        closed: fc.boolean(),
      },
      { requiredKeys: ['agreement', 'status'] },
    ),
  }),
  inMeeting('safetyNoted', {
    safety: fc.record(
      {
        ...{ id: fc.constant('v0'), phase, part, seenBy: text, since: day, saidBy: who },
        ...{ audience: fc.constant('everyone'), about: fc.constant([]) },
      },
      { requiredKeys: ['id', 'phase', 'part', 'seenBy', 'audience', 'about'] },
    ),
  }),
  inMeeting('safetyRemoved', { safety: fc.constant('v0') }),
  inMeeting('bottomLineChecked', {
    check: fc.record(
      { bottomLine: fc.constant('b0'), kept: fc.boolean(), note: marker },
      { requiredKeys: ['bottomLine'] },
    ),
  }),
]

/** Wishes about the room, the wall and the chair's aids. */
const room: readonly Wish[] = [
  inMeeting('partEntered', { part }),
  inMeeting('roomChecked', { part, present: fc.subarray(['voorzitter', 'politie', 'moeder']) }),
  inMeeting('attended', { participant: seat, present: fc.boolean() }),
  inMeeting('attended', {
    participant: seat,
    present: fc.constant(false),
    mistake: fc.constantFrom(undefined, true),
  }),
  inMeeting('familyLooked', {
    persons: fc.uniqueArray(person, { maxLength: 2 }),
    relations: fc.constant([]),
  }),
  inMeeting('wallCovered', { covered: fc.boolean() }),
  inMeeting('wallHeld', { held: fc.boolean() }),
  inMeeting('wallSized', { size: fc.constantFrom(0.5, 1, 3) }),
  inMeeting('acuteBegan'),
  inMeeting('acuteEnded', { note: text }),
  inMeeting('paused'),
  inMeeting('resumed'),
  inMeeting('parkedPut', { parked: fc.record({ id: fc.constant('p0'), part, text }) }),
  inMeeting('parkedRemoved', { parked: fc.constant('p0') }),
  inMeeting('notePut', { note: fc.record({ id: fc.constant('n0'), text }) }),
  inMeeting('noteRemoved', { note: fc.constant('n0') }),
  inMeeting('roundBegan'),
  inMeeting('roundTicked', { participant: seat, spoke: fc.boolean() }),
  inMeeting('roundEnded'),
]

/** Any wish of a chair, sensible or not. */
export const anyWish: Wish = fc.oneof(
  { weight: 1, arbitrary: fc.oneof(...course) },
  { weight: 8, arbitrary: fc.oneof(...table) },
  { weight: 2, arbitrary: fc.oneof(...room) },
)
