import type { Agreement, BottomLine, Command, Dissent, Entry, Meeting, Who } from '#conference'
import type { PhaseId, Question } from '#guide'
import { DOMAINS, PHASES, SLOTS, STEPS, leidraad, phaseOf } from '#guide'
import type { Player } from './player'

const EMPTY: readonly Question[] = []
const questionsByPhase = new Map<PhaseId, readonly Question[]>(
  PHASES.map((phase) => [phase, phaseOf(leidraad, phase).steps.flatMap((step) => step.questions)]),
)
/** Questions whose answer is more than a list of what was said. */
const FULL = [
  'schaal',
  'schaal.onderbouwing',
  'besluit.wieDoetWat',
  'besluit.bodemeisen',
  'besluit.nietNagekomen',
  'besluit.vervolg',
  'besluit.informeren',
  'besluit.prioriteit',
  'besluit.interventies',
  'besluit.afsluitingsplan',
  'beeld.afspraken',
  'beeld.gevaar',
  'beeld.patronen.eerst',
  'beeld.krachten.benut',
  'beeld.risicos.top3',
  'beeld.zorgen.waarover',
  'oordeel.poort',
] as const
const AUDIENCES = ['everyone', 'everyone', 'professionals', 'chair'] as const
const VALUES = [
  { kind: 'number', number: 7 },
  { kind: 'number', number: 3 },
  { kind: 'number', number: 9 },
  { kind: 'passed' },
  { kind: 'notAsked' },
] as const

type Move = (player: Player, meeting: Meeting) => Command | null

/** A question of the present phase, by preference the one on the table, that fits. */
function question(
  { dice }: Player,
  { phase, place }: Meeting,
  fits: (question: Question) => boolean,
): Question | undefined {
  const all = (questionsByPhase.get(phase) ?? EMPTY).filter(fits)
  const here = all.find((each) => each.id === place?.question)
  return here !== undefined && !dice.oneIn(4) ? here : dice.pick(all)
}

const takesEntries = ({ answer }: Question) =>
  ['entries', 'slots', 'domains', 'common', 'detail', 'ideas', 'family'].includes(answer.shape)

function somebody({ dice, text, state }: Player, meeting: Meeting, item = ''): Who {
  const person = dice.pick(state().persons)
  const roll = dice.roll(3)
  if (roll === 0 && person !== undefined) return { kind: 'person', id: person.id }
  if (roll === 1) return { kind: 'other', name: text('said', item) }
  return { kind: 'participant', id: dice.pick(meeting.plan.participants)?.id ?? 'pr' }
}

function dissents(player: Player, meeting: Meeting, before: readonly Dissent[]): Dissent[] {
  const fresh = player.dice.oneIn(2)
    ? [{ who: somebody(player, meeting), reason: player.text('said') }]
    : []
  return [...before, ...fresh]
}

function anyPart({ dice }: Player, meeting: Meeting): string {
  // Also a part that does not run: the kernel knows better than a screen that went stale.
  return dice.pick(meeting.plan.parts)?.id ?? 'A'
}

function newEntry(player: Player, meeting: Meeting): Entry | null {
  const { dice, newId, state } = player
  const asked = question(player, meeting, takesEntries)
  if (asked === undefined) return null
  const id = newId()
  const of =
    asked.answer.shape === 'detail'
      ? dice.pick(meeting.entries.filter((each) => each.phase === meeting.phase))?.id
      : undefined
  const text = () => player.text('entry', id)
  const maybe = <Value>(value: () => Value) => (dice.oneIn(3) ? value() : undefined)
  return defined({
    id,
    phase: meeting.phase,
    question: asked.id,
    part: anyPart(player, meeting),
    text: text(),
    audience: dice.pick(AUDIENCES) ?? 'everyone',
    about: dice.some(state().persons.map((each) => each.id)),
    by: maybe(() => dice.pick(meeting.plan.participants)?.id ?? 'pr'),
    source: maybe(text),
    person: maybe(() => state().persons[0]?.id ?? 'p0'),
    when: maybe(text),
    organisation: maybe(text),
    since: maybe(text),
    goal: maybe(text),
    result: maybe(text),
    towards: maybe(text),
    owner: maybe(() => ({ kind: 'other' as const, name: text() })),
    slot: asked.answer.shape === 'slots' ? dice.pick(SLOTS) : undefined,
    domain: asked.answer.shape === 'domains' ? dice.pick(DOMAINS) : undefined,
    of,
  })
}

function changedEntry(player: Player, entry: Entry): Entry {
  const { dice } = player
  return {
    ...entry,
    part: dice.oneIn(2) ? player.meeting().part : entry.part,
    audience: dice.oneIn(2) ? (dice.pick(AUDIENCES) ?? 'everyone') : entry.audience,
    text: dice.oneIn(2) ? player.text('entry', entry.id) : entry.text,
  }
}

function agreement(player: Player, meeting: Meeting, before: Agreement | undefined): Agreement {
  const { dice, newId } = player
  const id = before?.id ?? newId()
  const text = () => player.text('agreed', id)
  const told = { yes: dice.oneIn(2), note: player.text('never') }
  return defined({
    ...before,
    id,
    phase: meeting.phase,
    part: anyPart(player, meeting),
    who: before?.who ?? agreedBy(player, meeting, text),
    withWhom: before?.withWhom ?? (dice.oneIn(4) ? [agreedBy(player, meeting, text)] : []),
    what: before === undefined || dice.oneIn(2) ? text() : before.what,
    moment: dice.oneIn(3) ? text() : before?.moment,
    for: [],
    why: dice.oneIn(2) ? text() : before?.why,
    readyWhen: player.text('never'),
    bridging: player.text('never'),
    informed: told,
  })
}

function bottomLine(player: Player, meeting: Meeting, before: BottomLine | undefined): BottomLine {
  const { dice, newId } = player
  const id = before?.id ?? newId()
  const text = () => player.text('agreed', id)
  return defined({
    ...before,
    id,
    phase: meeting.phase,
    part: anyPart(player, meeting),
    text: before === undefined || dice.oneIn(2) ? text() : before.text,
    seenBy: dice.oneIn(2) ? text() : before?.seenBy,
    guard: before?.guard ?? agreedBy(player, meeting, text),
    ifBroken: dice.oneIn(2) ? text() : before?.ifBroken,
    decides: before?.decides,
    shared: { yes: false, note: player.text('never') },
  })
}

function agreedBy({ dice }: Player, meeting: Meeting, text: () => string): Who {
  return dice.oneIn(2)
    ? { kind: 'other', name: text() }
    : { kind: 'participant', id: dice.pick(meeting.plan.participants)?.id ?? 'pr' }
}

/** Everything a chair can do, each with how often against the others. */
const moves: readonly (readonly [weight: number, move: Move])[] = [
  [
    5,
    (player, { id, phase }) => {
      const there = player.dice.oneIn(6) ? (player.dice.pick(PHASES) ?? phase) : phase
      const asked = player.dice.pick(questionsByPhase.get(there) ?? EMPTY)
      return asked === undefined ? null : goTo(id, there, asked.id)
    },
  ],
  // Where something was said: there is something to be seen there.
  [
    14,
    ({ dice }, { id, phase, entries }) => {
      const said = entries.filter((each) => each.phase === phase)
      const asked = dice.oneIn(2) ? dice.pick(FULL) : dice.pick(said)?.question
      const isAsked = (questionsByPhase.get(phase) ?? EMPTY).some((each) => each.id === asked)
      return asked === undefined || !isAsked ? null : goTo(id, phase, asked)
    },
  ],
  [3, (_, { id }) => ({ type: 'goNext', meeting: id })],
  [1, (_, { id }) => ({ type: 'goBack', meeting: id })],
  [
    1,
    ({ dice }, { id, phase }) => ({
      type: 'goTo',
      meeting: id,
      place: { phase, step: dice.oneIn(2) ? 'afsluiting' : (dice.pick(STEPS) ?? 'vooraf') },
    }),
  ],
  [
    16,
    (player, meeting) => {
      const entry = newEntry(player, meeting)
      return entry && { type: 'entryPut', meeting: meeting.id, entry }
    },
  ],
  [
    4,
    (player, { id, entries }) => {
      const entry = player.dice.pick(entries)
      return entry === undefined
        ? null
        : { type: 'entryPut', meeting: id, entry: changedEntry(player, entry) }
    },
  ],
  [
    1,
    ({ dice }, { id, entries }) => {
      const entry = dice.pick(entries)
      return entry === undefined ? null : { type: 'entryRemoved', meeting: id, entry: entry.id }
    },
  ],
  [
    5,
    (player, meeting) => {
      const { id, entries, scores, agreements, bottomLines, parked } = meeting
      const item = player.dice.pick([
        ...entries,
        ...scores,
        ...agreements,
        ...bottomLines,
        ...parked,
      ])
      return item === undefined
        ? null
        : { type: 'released', meeting: id, item: item.id, to: anyPart(player, meeting) }
    },
  ],
  [
    2,
    (player, meeting) => {
      const asked = question(player, meeting, ({ answer }) => answer.shape === 'rank')
      if (asked === undefined) return null
      const { phase } = meeting
      const order = player.dice.some(meeting.entries.map((each) => each.id))
      const before = meeting.rankings[`${phase}.${asked.id}`]?.differs ?? []
      const differs = dissents(player, meeting, before)
      const part = anyPart(player, meeting)
      const ranking = { phase, question: asked.id, part, order, differs }
      return { type: 'ranked', meeting: meeting.id, ranking }
    },
  ],
  [
    2,
    (player, meeting) => {
      const asked = question(player, meeting, ({ answer }) => answer.shape === 'mark')
      if (asked === undefined) return null
      const items = player.dice.some(meeting.entries.map((each) => each.id))
      const part = anyPart(player, meeting)
      const marking = { phase: meeting.phase, question: asked.id, part, items }
      return { type: 'marked', meeting: meeting.id, marking }
    },
  ],
  [
    3,
    (player, meeting) => {
      const asked = question(player, meeting, ({ answer }) => answer.shape === 'common')
      if (asked === undefined) return null
      const { phase } = meeting
      const before = meeting.commons[`${phase}.${asked.id}`]
      const entry = player.dice.oneIn(2) ? player.dice.pick(meeting.entries)?.id : undefined
      const common = defined({
        phase,
        question: asked.id,
        part: anyPart(player, meeting),
        entry,
        text: player.dice.oneIn(2) ? player.text('said') : before?.text,
        differs: dissents(player, meeting, before?.differs ?? []),
      })
      return { type: 'commonChosen', meeting: meeting.id, common }
    },
  ],
  [
    1,
    (player, meeting) => {
      const asked = question(player, meeting, ({ answer }) =>
        ['common', 'rank'].includes(answer.shape),
      )
      if (asked === undefined) return null
      const placed = Object.fromEntries(
        player.dice.some(meeting.entries).map((each) => [each.id, player.dice.roll(4)]),
      )
      const part = anyPart(player, meeting)
      const dots = { phase: meeting.phase, question: asked.id, part, by: 'vt', placed }
      return { type: 'dotsPlaced', meeting: meeting.id, dots }
    },
  ],
  [
    6,
    (player, meeting) => {
      const { dice, newId, state } = player
      const person = dice.pick(state().persons)
      const participant = dice.pick(meeting.plan.participants)?.id ?? 'pr'
      const who: Who =
        person !== undefined && dice.oneIn(3)
          ? { kind: 'person', id: person.id }
          : { kind: 'participant', id: participant }
      const before = meeting.scores.find(
        (each) => each.phase === meeting.phase && JSON.stringify(each.who) === JSON.stringify(who),
      )
      const id = before !== undefined && dice.oneIn(2) ? before.id : newId()
      const value = dice.oneIn(6)
        ? ({ kind: 'notSpoken', because: player.text('said', id) } as const)
        : (dice.pick(VALUES) ?? VALUES[0])
      const ground = dice.oneIn(2) ? player.text('said', id) : before?.ground
      const part = anyPart(player, meeting)
      const score = defined({ id, phase: meeting.phase, part, who, value, ground })
      return { type: 'scoreGiven', meeting: meeting.id, score }
    },
  ],
  [
    1,
    ({ dice }, { id, scores }) => {
      const score = dice.pick(scores)
      return score === undefined ? null : { type: 'scoreRemoved', meeting: id, score: score.id }
    },
  ],
  [3, (_, { id, phase }) => ({ type: 'scoresRevealed', meeting: id, phase })],
  [
    4,
    (player, meeting) => {
      const { dice } = player
      const idea = dice.pick(
        meeting.entries.filter((each) => each.question.startsWith('besluit.brainstorm')),
      )
      if (idea === undefined) return null
      const text = () => player.text('said', '', idea.id)
      const before = meeting.weighings[idea.id]
      const weighing = defined({
        ...before,
        client: dice.oneIn(2),
        bearable: 'low' as const,
        bearableNote: dice.oneIn(2) ? text() : before?.bearableNote,
        expert: dice.oneIn(2) ? text() : before?.expert,
        ground: dice.oneIn(2) ? text() : before?.ground,
      })
      return { type: 'ideaWeighed', meeting: meeting.id, entry: idea.id, weighing }
    },
  ],
  [
    2,
    ({ dice }, { id, phase, entries }) => ({
      type: 'ideasChosen',
      meeting: id,
      phase,
      entries: dice.some(entries.map((each) => each.id)),
    }),
  ],
  [
    6,
    (player, meeting) => ({
      type: 'agreementPut',
      meeting: meeting.id,
      agreement: agreement(
        player,
        meeting,
        player.dice.oneIn(2) ? player.dice.pick(meeting.agreements) : undefined,
      ),
    }),
  ],
  [
    1,
    ({ dice }, { id, agreements }) => {
      const each = dice.pick(agreements)
      if (each === undefined) return null
      return dice.oneIn(2)
        ? { type: 'agreementRemoved', meeting: id, agreement: each.id }
        : { type: 'agreementAffirmed', meeting: id, agreement: each.id, yes: true }
    },
  ],
  [
    5,
    (player, meeting) => ({
      type: 'bottomLinePut',
      meeting: meeting.id,
      bottomLine: bottomLine(
        player,
        meeting,
        player.dice.oneIn(2) ? player.dice.pick(meeting.bottomLines) : undefined,
      ),
    }),
  ],
  [
    1,
    ({ dice }, { id, bottomLines }) => {
      const each = dice.pick(bottomLines)
      return each === undefined
        ? null
        : { type: 'bottomLineRemoved', meeting: id, bottomLine: each.id }
    },
  ],
  [
    5,
    (player, meeting) => {
      const { dice } = player
      const text = () => player.text('said')
      const before = meeting.cooperation
      const field = (old: string | undefined) => (dice.oneIn(3) ? text() : old)
      const cooperation = defined({
        part: anyPart(player, meeting),
        casusregisseur: before?.casusregisseur,
        contact: dice.oneIn(3) ? somebody(player, meeting) : before?.contact,
        next: before?.next ?? '2026-12-17T09:30',
        nextWho: field(before?.nextWho),
        timeline: field(before?.timeline),
        informing: field(before?.informing),
        scaleUp: field(before?.scaleUp),
        scaleDown: field(before?.scaleDown),
        feedback: field(before?.feedback),
      })
      return { type: 'cooperationPut', meeting: meeting.id, cooperation }
    },
  ],
  [
    2,
    (player, meeting) => {
      const before = meeting.closingPlan
      const field = (old: string | undefined) =>
        old === undefined || player.dice.oneIn(2) ? player.text('said') : old
      const closingPlan = {
        part: anyPart(player, meeting),
        signal: field(before?.signal),
        first: field(before?.first),
        contact: field(before?.contact),
      }
      return { type: 'closingPlanPut', meeting: meeting.id, closingPlan }
    },
  ],
  [
    2,
    ({ dice, text, state }, { id }) => {
      const made = dice.pick(state().meetings.flatMap((each) => each.agreements))
      if (made === undefined) return null
      const status = dice.oneIn(3) ? ('done' as const) : ('partly' as const)
      return {
        type: 'agreementFollowed',
        meeting: id,
        followUp: { agreement: made.id, status, note: text('never') },
      }
    },
  ],
  [
    1,
    ({ dice, text, state }, { id }) => {
      const made = dice.pick(state().meetings.flatMap((each) => each.bottomLines))
      if (made === undefined) return null
      return {
        type: 'bottomLineChecked',
        meeting: id,
        check: { bottomLine: made.id, kept: dice.oneIn(2), note: text('never') },
      }
    },
  ],
  [
    4,
    (player, meeting) => {
      const asked = question(player, meeting, ({ answer }) => answer.shape === 'gate')
      if (asked?.answer.shape !== 'gate') return null
      const before = meeting.gates[`${meeting.phase}.${asked.id}`]
      return {
        type: 'answerGate',
        meeting: meeting.id,
        question: asked.id,
        answer: player.dice.pick(asked.answer.answers)?.answer ?? 'ja',
        ground: before === undefined || player.dice.oneIn(2) ? player.text('said') : before.ground,
        differs: dissents(player, meeting, before?.differs ?? []),
      }
    },
  ],
  [
    1,
    ({ text }, { id, phase }) => ({
      type: 'gatePassedOver',
      meeting: id,
      phase,
      question: 'oordeel.poort',
      ground: text('never'),
    }),
  ],
  [
    1,
    ({ dice }, { id }) => ({
      type: 'choosePhase',
      meeting: id,
      when: dice.oneIn(2) ? 'now' : 'later',
    }),
  ],
  [
    1,
    ({ dice }, { id, phase }) => ({
      type: 'declarePhase',
      meeting: id,
      phase: dice.pick(PHASES) ?? phase,
    }),
  ],
  [
    4,
    (player, meeting) => ({
      type: 'partEntered',
      meeting: meeting.id,
      part: anyPart(player, meeting),
    }),
  ],
  [
    9,
    (player, meeting) => ({
      type: 'roomChecked',
      meeting: meeting.id,
      part: player.dice.oneIn(6) ? anyPart(player, meeting) : meeting.part,
      present: player.dice.some(meeting.plan.participants.map((each) => each.id)),
    }),
  ],
  [
    4,
    ({ dice }, { id, plan }) => ({
      type: 'attended',
      meeting: id,
      participant: dice.pick(plan.participants)?.id ?? 'pr',
      present: dice.oneIn(2),
    }),
  ],
  [5, ({ dice }, { id }) => ({ type: 'wallCovered', meeting: id, covered: dice.roll(6) === 5 })],
  [4, (_, { id, wall }) => ({ type: 'wallHeld', meeting: id, held: wall.held === null })],
  [1, ({ dice }, { id }) => ({ type: 'wallSized', meeting: id, size: 0.5 + dice.roll(3) / 2 })],
  [
    2,
    ({ dice, text }, { id, acute }) => {
      if (acute) return { type: 'acuteEnded', meeting: id, note: text('never') }
      return dice.oneIn(8) ? { type: 'acuteBegan', meeting: id } : null
    },
  ],
  [1, (_, { id, paused }) => ({ type: paused ? 'resumed' : 'paused', meeting: id })],
  [
    2,
    (player, meeting) => ({
      type: 'parkedPut',
      meeting: meeting.id,
      parked: { id: player.newId(), part: anyPart(player, meeting), text: player.text('never') },
    }),
  ],
  [
    1,
    ({ dice }, { id, parked }) => {
      const each = dice.pick(parked)
      return each === undefined ? null : { type: 'parkedRemoved', meeting: id, parked: each.id }
    },
  ],
  [
    3,
    ({ newId, text }, { id }) => ({
      type: 'notePut',
      meeting: id,
      note: { id: newId(), text: text('never') },
    }),
  ],
  [
    1,
    ({ dice }, { id, notes }) => {
      const each = dice.pick(notes)
      return each === undefined ? null : { type: 'noteRemoved', meeting: id, note: each.id }
    },
  ],
  [1, (_, { id, round }) => ({ type: round === null ? 'roundBegan' : 'roundEnded', meeting: id })],
  [1, (_, { id }) => ({ type: 'roundTicked', meeting: id, participant: 'vt', spoke: true })],
  [4, (_, { id }) => ({ type: 'undo', meeting: id })],
  [3, (_, { id }) => ({ type: 'redo', meeting: id })],
  [1, ({ text }) => ({ type: 'codeChanged', code: text('never') })],
  [
    1,
    ({ text, state, dice }) => {
      const person = dice.pick(state().persons)
      return person === undefined
        ? null
        : { type: 'personPut', person: { ...person, label: text('open') } }
    },
  ],
  [
    1,
    ({ dice, text }) =>
      dice.oneIn(2)
        ? { type: 'caseClosed', ground: text('never') }
        : { type: 'caseReopened', ground: text('never') },
  ],
]

const table = moves.flatMap(([weight, move]) => Array.from({ length: weight }, () => move))

/** What a chair might do next; null where it makes no sense now. */
export function nextMove(player: Player): Command | null {
  const { dice } = player
  const meeting = player.meeting()
  const { covered, acute, running } = player.known(meeting.id)
  // Most of the time the wall is to be seen, and not at the first question.
  if (running && covered && !acute && dice.roll(3) > 0) return lookRound(player, meeting)
  if (meeting.place?.question === 'vooraf.fase' && dice.roll(3) > 0) {
    const asked = dice.pick(questionsByPhase.get(meeting.phase) ?? EMPTY)
    return asked === undefined ? null : goTo(meeting.id, meeting.phase, asked.id)
  }
  const move = dice.pick(table)
  return move === undefined ? null : move(player, meeting)
}

function lookRound({ dice }: Player, { id, part, plan }: Meeting): Command {
  const expected = plan.parts.find((each) => each.id === part)?.present ?? []
  const present = dice.oneIn(3) ? dice.some(plan.participants.map((each) => each.id)) : expected
  return { type: 'roomChecked', meeting: id, part, present }
}

function goTo(meeting: string, phase: PhaseId, question: string): Command {
  const step = phaseOf(leidraad, phase).steps.find((each) =>
    each.questions.some((one) => one.id === question),
  )
  return { type: 'goTo', meeting, place: { phase, step: step?.id ?? 'vooraf', question } }
}

type Defined<Value> = {
  readonly [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key]
} & {
  readonly [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<
    Value[Key],
    undefined
  >
}

/** Without the fields that are undefined: what was not said is not there. */
function defined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== undefined),
  ) as Defined<Value>
}
