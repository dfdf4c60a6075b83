import type { MakeId, Result } from '#base'
import type {
  CaseLog,
  CaseState,
  CaseSummary,
  Command,
  Fact,
  History,
  Meeting,
  Refusal,
  StorageTrouble,
} from '#conference'
import type { Place, QuestionId } from '#guide'
import { leidraad } from '#guide'
import type { OpenCaseStore } from '#meeting'
import { createOpenCase } from '#meeting'
import type { HandClock } from './handClock'
import type { MemoryLog } from './memoryLog'
import { factsIn } from './memoryLog'

type Refused = Refusal['code'] | StorageTrouble['code']
export type MeetingCommand = Extract<Command, { meeting: string }>
/** A command of the meeting that is spoken about. */
export type WithoutMeeting<C> = C extends MeetingCommand ? Omit<C, 'meeting'> : never

/**
 * An open case on real parts: the kernel, the open case, and a log in memory that keeps text. What is refused throws,
 * unless a test asks with `refuses`.
 */
export class TestCase {
  readonly caseId = 'case'
  /** The meeting that is spoken about now. */
  id = 'first'
  readonly summaries: CaseSummary[] = []
  store: OpenCaseStore

  constructor(
    readonly log: MemoryLog,
    readonly clock: HandClock,
    readonly makeId: MakeId,
  ) {
    this.store = this.open([])
  }

  get history(): History {
    return this.store.getState().history
  }
  get state(): CaseState {
    return this.history.state
  }
  get meeting(): Meeting {
    return this.meetingOf(this.id)
  }
  /** `phase.step.question` of the place where the chair is, as one word to compare. */
  get at(): string {
    return sayPlace(this.meeting.place)
  }
  /** The place that hangs on the wall while it is not covered. */
  get hangs(): string {
    const { wall } = this.meeting
    return wall.covered ? 'covered' : sayPlace(wall.held?.wall.place ?? wall.place)
  }
  /** The texts of the entries to a question of the present phase, in order. */
  said(question: QuestionId): readonly string[] {
    return this.meeting.entries
      .filter((each) => each.question === question && each.phase === this.meeting.phase)
      .map((each) => each.text)
  }
  meetingOf(id: string): Meeting {
    const found = this.state.meetings.find((each) => each.id === id)
    if (found === undefined) throw new Error(`no meeting ${id}`)
    return found
  }

  tries(command: Command): Promise<Result<null, Refusal | StorageTrouble>> {
    return this.store.getState().send(command)
  }
  async does(command: Command): Promise<void> {
    const done = await this.tries(command)
    if (!done.ok) throw new Error(`${command.type}: ${done.refusal.code}`)
  }
  /** The code with which a command is refused; throws where it is granted. */
  async refuses(command: Command): Promise<Refused> {
    const done = await this.tries(command)
    if (done.ok) throw new Error(`${command.type} was granted`)
    return done.refusal.code
  }
  /** Does something in this meeting. */
  in(command: WithoutMeeting<Command>): Promise<void> {
    return this.does(this.here(command))
  }
  refusesHere(command: WithoutMeeting<Command>): Promise<Refused> {
    return this.refuses(this.here(command))
  }

  /** Loads the console anew: nothing is left but the text of the log, which `log` may read and write otherwise. */
  reloads(log: CaseLog = this.log): void {
    this.store = this.open(factsIn(this.log.text(this.caseId)), log)
  }

  private open(facts: readonly Fact[], log: CaseLog = this.log): OpenCaseStore {
    const { clock, makeId } = this
    const keepSummary = async (_: string, summary: CaseSummary) => {
      this.summaries.push(summary)
    }
    return createOpenCase(
      { log, guide: leidraad, clock, makeId, device: () => 'this-device', keepSummary },
      this.caseId,
      facts,
    )
  }

  private here(command: WithoutMeeting<Command>): Command {
    return { ...command, meeting: this.id }
  }
}

function sayPlace(place: Place | null): string {
  if (place === null) return 'nowhere'
  const { phase, step, question } = place
  return question === undefined ? `${phase}.${step}` : `${phase}.${step}.${question}`
}
