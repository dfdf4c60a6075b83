import type {
  Agreement,
  BottomLine,
  Dissent,
  Entry,
  FollowUp,
  Meeting,
  SafetyNote,
  ScoreValue,
  Weighing,
  Who,
} from '#conference'
import type { GateAnswerId, PhaseId, QuestionId, StepId } from '#guide'
import { leidraad, placeOf } from '#guide'
import type { Somebody } from './people'
import { people } from './people'
import type { Wishes } from './planOf'
import { planOf } from './planOf'
import { TestCase } from './TestCase'

/** A meeting that is played in the words of the field. */
export class TestMeeting extends TestCase {
  begins(part = 'A', present?: readonly string[]): Promise<void> {
    const expected = this.meeting.plan.parts.find((each) => each.id === part)?.present ?? []
    return this.in({ type: 'startMeeting', part, present: present ?? expected })
  }
  /** Plans the next meeting of this case in the phase in which it stands, begins it and speaks about it. */
  async nextMeeting(id: string, wishes: Wishes = {}): Promise<void> {
    await this.plans(id, wishes)
    this.id = id
    await this.begins()
  }
  async plans(id: string, wishes: Wishes = {}): Promise<void> {
    const plan = planOf({ phase: this.state.phase, ...wishes })
    await this.does({ type: 'meetingPlanned', meeting: id, plan })
  }

  async goesTo(question: QuestionId, phase: PhaseId = this.meeting.phase): Promise<void> {
    const place = placeOf(leidraad, phase, question)
    if (place === undefined) throw new Error(`${phase} does not ask ${question}`)
    await this.in({ type: 'goTo', place })
  }
  goesToStep(step: StepId, phase: PhaseId = this.meeting.phase): Promise<void> {
    return this.in({ type: 'goTo', place: { phase, step } })
  }
  next(): Promise<void> {
    return this.in({ type: 'goNext' })
  }
  back(): Promise<void> {
    return this.in({ type: 'goBack' })
  }

  /** Somebody says something in answer to a question of the present phase. Out: the id of the entry. */
  async says(
    by: Somebody | null,
    question: QuestionId,
    text: string,
    more: Partial<Omit<Entry, 'question' | 'text' | 'by'>> = {},
  ): Promise<string> {
    const { phase, part } = this.meeting
    const id = more.id ?? this.makeId()
    const said = {
      phase,
      part,
      audience: 'everyone',
      about: [],
      ...more,
      id,
      question,
      text,
    } as const
    await this.in({ type: 'entryPut', entry: by === null ? said : { ...said, by } })
    return id
  }
  async changes(entry: string, change: Partial<Entry>): Promise<void> {
    const found = this.meeting.entries.find((each) => each.id === entry)
    if (found === undefined) throw new Error(`no entry ${entry}`)
    await this.in({ type: 'entryPut', entry: { ...found, ...change } })
  }
  removes(entry: string): Promise<void> {
    return this.in({ type: 'entryRemoved', entry })
  }
  ranks(question: QuestionId, order: readonly string[]): Promise<void> {
    const { phase, part } = this.meeting
    return this.in({ type: 'ranked', ranking: { phase, part, question, order, differs: [] } })
  }
  marks(question: QuestionId, items: readonly string[]): Promise<void> {
    const { phase, part } = this.meeting
    return this.in({ type: 'marked', marking: { phase, part, question, items } })
  }
  choosesInCommon(question: QuestionId, entry: string): Promise<void> {
    const { phase, part } = this.meeting
    return this.in({ type: 'commonChosen', common: { phase, part, question, entry, differs: [] } })
  }
  weighs(entry: string, weighing: Weighing): Promise<void> {
    return this.in({ type: 'ideaWeighed', entry, weighing })
  }
  choosesIdeas(entries: readonly string[]): Promise<void> {
    return this.in({ type: 'ideasChosen', phase: this.meeting.phase, entries })
  }

  /** Somebody at the table gives a number, or passes, or was not asked. */
  scores(by: Somebody, value: number | 'passed' | 'notAsked', ground?: string): Promise<void> {
    const given: ScoreValue =
      typeof value === 'number' ? { kind: 'number', number: value } : { kind: value }
    return this.scoresAs({ kind: 'participant', id: by }, given, ground)
  }
  async scoresAs(who: Who, value: ScoreValue, ground?: string): Promise<void> {
    const { phase, part } = this.meeting
    const scorer = 'id' in who ? who.id : who.name
    // At each meeting another, as in a real case.
    const id = ['score', ...(this.id === 'first' ? [] : [this.id]), phase, scorer].join('-')
    const score = { id, phase, part, who, value }
    await this.in({
      type: 'scoreGiven',
      score: ground === undefined ? score : { ...score, ground },
    })
  }
  /** The number of somebody of this phase; `first` beside it where it was changed after the reveal. */
  scoreOf(id: string): Meeting['scores'][number] | undefined {
    return this.meeting.scores.find(
      ({ phase, who }) => phase === this.meeting.phase && 'id' in who && who.id === id,
    )
  }
  reveals(): Promise<void> {
    return this.in({ type: 'scoresRevealed', phase: this.meeting.phase })
  }

  /** Goes to a gate and answers it. */
  async answersGate(
    question: QuestionId,
    answer: GateAnswerId,
    { ground = 'daarom', differs = [] }: { ground?: string; differs?: readonly Dissent[] } = {},
  ): Promise<void> {
    await this.goesTo(question)
    await this.in({ type: 'answerGate', question, answer, ground, differs })
  }
  chooses(when: 'now' | 'later'): Promise<void> {
    return this.in({ type: 'choosePhase', when })
  }

  /** Makes an agreement; by default of the police, with a date and a ground. Out: its id. */
  async agrees(what: string, more: Partial<Agreement> = {}): Promise<string> {
    const id = more.id ?? this.makeId()
    const agreement: Agreement = {
      phase: this.meeting.phase,
      part: this.meeting.part,
      who: { kind: 'participant', id: people.politie.id },
      withWhom: [],
      by: '2026-12-07',
      for: ['m'],
      why: 'zo is hulp er sneller',
      ...more,
      id,
      what,
    }
    await this.in({ type: 'agreementPut', agreement })
    return id
  }
  async setsBottomLine(text: string, more: Partial<BottomLine> = {}): Promise<string> {
    const id = more.id ?? this.makeId()
    const { phase, part } = this.meeting
    const guard: Who = { kind: 'participant', id: people.gemeente.id }
    await this.in({ type: 'bottomLinePut', bottomLine: { phase, part, guard, ...more, id, text } })
    return id
  }
  /** Somebody says that it is safe, and by what that is seen. */
  notesSafety(seenBy: string, more: Partial<SafetyNote> = {}): Promise<void> {
    const { phase, part } = this.meeting
    const id = more.id ?? this.makeId()
    const safety = { phase, part, audience: 'everyone', about: [], ...more, id, seenBy } as const
    return this.in({ type: 'safetyNoted', safety })
  }
  follows(agreement: string, status: FollowUp['status'], more: Partial<FollowUp> = {}) {
    return this.in({ type: 'agreementFollowed', followUp: { agreement, status, ...more } })
  }

  entersPart(part: string): Promise<void> {
    return this.in({ type: 'partEntered', part })
  }
  /** The chair looks who is in the room; by default those who were expected. */
  checksTheRoom(present: readonly string[] = this.meeting.present): Promise<void> {
    return this.in({ type: 'roomChecked', part: this.meeting.part, present })
  }
  covers(covered = true): Promise<void> {
    return this.in({ type: 'wallCovered', covered })
  }
  holdsTheWall(held = true): Promise<void> {
    return this.in({ type: 'wallHeld', held })
  }

  undoes(): Promise<void> {
    return this.in({ type: 'undo' })
  }
  redoes(): Promise<void> {
    return this.in({ type: 'redo' })
  }
  waits(minutes: number): void {
    this.clock.pass(minutes)
  }
  closes(): Promise<void> {
    return this.in({ type: 'closeMeeting' })
  }
}
