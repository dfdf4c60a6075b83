import type { TestMeeting } from '../../driver/TestMeeting'

/** A change of the chair that can be taken back; `before` is what has to be there first. */
export interface Change {
  readonly type: string
  readonly before?: (overleg: TestMeeting) => Promise<unknown>
  readonly change: (overleg: TestMeeting) => Promise<unknown>
}

const politie = { kind: 'participant', id: 'politie' } as const
const says =
  (id: string, question = 'beeld.zorgen') =>
  (overleg: TestMeeting) =>
    overleg.says('politie', question, `tekst van ${id}`, { id })
const first =
  (...steps: readonly ((overleg: TestMeeting) => Promise<unknown>)[]) =>
  async (overleg: TestMeeting) => {
    for (const step of steps) await step(overleg)
  }

/** Every kind of change that undo takes back, by the type of its fact. */
export const CHANGES: readonly Change[] = [
  { type: 'entryPut', change: says('e') },
  { type: 'entryPut', before: says('e'), change: (o) => o.changes('e', { text: 'anders' }) },
  {
    type: 'entryRemoved',
    before: first(
      says('e', 'besluit.brainstorm'),
      (o) => o.weighs('e', { ground: 'helpt' }),
      (o) => o.choosesIdeas(['e']),
      (o) => o.choosesInCommon('beeld.gevaar', 'e'),
      (o) => o.ranks('beeld.patronen.eerst', ['e']),
      (o) => o.marks('beeld.krachten.veilig', ['e']),
    ),
    change: (o) => o.removes('e'),
  },
  {
    type: 'released',
    before: says('e'),
    change: (o) => o.in({ type: 'released', item: 'e', to: 'B' }),
  },
  { type: 'ranked', before: says('e'), change: (o) => o.ranks('beeld.patronen.eerst', ['e']) },
  { type: 'marked', before: says('e'), change: (o) => o.marks('beeld.krachten.veilig', ['e']) },
  {
    type: 'commonChosen',
    before: says('e'),
    change: (o) => o.choosesInCommon('beeld.gevaar', 'e'),
  },
  {
    type: 'dotsPlaced',
    before: says('e'),
    change: (o) => {
      const { phase, part } = o.meeting
      const dots = { phase, part, question: 'beeld.gevaar', by: 'politie', placed: { e: 2 } }
      return o.in({ type: 'dotsPlaced', dots })
    },
  },
  { type: 'scoreGiven', change: (o) => o.scores('politie', 8, 'onrust') },
  {
    type: 'scoreGiven',
    before: first(
      (o) => o.scores('politie', 8),
      (o) => o.reveals(),
    ),
    change: (o) => o.scores('politie', 6),
  },
  {
    type: 'scoreRemoved',
    before: (o) => o.scores('politie', 8),
    change: (o) => o.in({ type: 'scoreRemoved', score: o.meeting.scores[0]?.id ?? '' }),
  },
  { type: 'scoresRevealed', before: (o) => o.scores('politie', 8), change: (o) => o.reveals() },
  {
    type: 'ideaWeighed',
    before: says('e', 'besluit.brainstorm'),
    change: (o) => o.weighs('e', { client: true }),
  },
  {
    type: 'ideasChosen',
    before: says('e', 'besluit.brainstorm'),
    change: (o) => o.choosesIdeas(['e']),
  },
  { type: 'agreementPut', change: (o) => o.agrees('belt moeder', { id: 'a' }) },
  {
    type: 'agreementRemoved',
    before: (o) => o.agrees('belt moeder', { id: 'a' }),
    change: (o) => o.in({ type: 'agreementRemoved', agreement: 'a' }),
  },
  {
    type: 'agreementAffirmed',
    before: (o) => o.agrees('belt moeder', { id: 'a' }),
    change: (o) => o.in({ type: 'agreementAffirmed', agreement: 'a', yes: true }),
  },
  { type: 'bottomLinePut', change: (o) => o.setsBottomLine('niemand is alleen', { id: 'b' }) },
  {
    type: 'bottomLineRemoved',
    before: (o) => o.setsBottomLine('niemand is alleen', { id: 'b' }),
    change: (o) => o.in({ type: 'bottomLineRemoved', bottomLine: 'b' }),
  },
  {
    type: 'cooperationPut',
    change: (o) => o.in({ type: 'cooperationPut', cooperation: { part: 'A', informing: 'mail' } }),
  },
  {
    type: 'closingPlanPut',
    change: (o) => {
      const closingPlan = { part: 'A', signal: 'ruzie', first: 'bel', contact: 'wijkteam' }
      return o.in({ type: 'closingPlanPut', closingPlan })
    },
  },
  {
    type: 'safetyNoted',
    change: (o) => o.notesSafety('zij slaapt weer thuis', { id: 's' }),
  },
  {
    type: 'safetyRemoved',
    before: (o) => o.notesSafety('zij slaapt weer thuis', { id: 's' }),
    change: (o) => o.in({ type: 'safetyRemoved', safety: 's' }),
  },
  {
    type: 'agreementFollowed',
    before: (o) => o.agrees('belt moeder', { id: 'a' }),
    change: (o) => o.follows('a', 'partly', { note: 'half' }),
  },
  {
    type: 'bottomLineChecked',
    before: (o) => o.setsBottomLine('niemand is alleen', { id: 'b' }),
    change: (o) => o.in({ type: 'bottomLineChecked', check: { bottomLine: 'b', kept: false } }),
  },
  { type: 'gateAnswered', change: (o) => o.answersGate('oordeel.poort', 'zorgen') },
  {
    type: 'phaseChosen',
    before: (o) => o.answersGate('oordeel.poort', 'geen'),
    change: (o) => o.chooses('now'),
  },
  {
    type: 'phaseChosen',
    before: (o) => o.answersGate('oordeel.poort', 'geen'),
    change: (o) => o.chooses('later'),
  },
  {
    type: 'gatePassedOver',
    change: (o) => {
      const gate = { phase: o.meeting.phase, question: 'oordeel.poort' }
      return o.in({ type: 'gatePassedOver', ...gate, ground: 'geen tijd' })
    },
  },
  {
    type: 'phaseDeclared',
    change: (o) => o.in({ type: 'declarePhase', phase: 'herstelgerichteZorg' }),
  },
  {
    type: 'parkedPut',
    change: (o) => o.in({ type: 'parkedPut', parked: { id: 'p', part: 'A', text: 'school' } }),
  },
  {
    type: 'parkedRemoved',
    before: (o) => o.in({ type: 'parkedPut', parked: { id: 'p', part: 'A', text: 'school' } }),
    change: (o) => o.in({ type: 'parkedRemoved', parked: 'p' }),
  },
  {
    type: 'notePut',
    change: (o) => o.in({ type: 'notePut', note: { id: 'n', text: 'let op de tijd' } }),
  },
  {
    type: 'noteRemoved',
    before: (o) => o.in({ type: 'notePut', note: { id: 'n', text: 'let op de tijd' } }),
    change: (o) => o.in({ type: 'noteRemoved', note: 'n' }),
  },
  { type: 'roundBegan', change: (o) => o.in({ type: 'roundBegan' }) },
  {
    type: 'roundTicked',
    before: (o) => o.in({ type: 'roundBegan' }),
    change: (o) => o.in({ type: 'roundTicked', participant: politie.id, spoke: true }),
  },
  {
    type: 'roundEnded',
    before: (o) => o.in({ type: 'roundBegan' }),
    change: (o) => o.in({ type: 'roundEnded' }),
  },
]
