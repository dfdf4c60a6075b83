import type { Command, Fact, FactBody, History, Refusal } from '#conference'
import { decide, inOrder, parseFact, replay, toChoose, writeFacts } from '#conference'
import { leidraad } from '#guide'

/**
 * A laptop on which a case is kept, beside others: it takes in what another wrote, in whatever order it comes and however
 * often.
 */
export class Device {
  history: History
  private count = 0

  constructor(
    readonly id: string,
    /** What the clock of this machine says. */
    readonly now: () => string,
    facts: readonly Fact[] = [],
  ) {
    this.history = replay(facts, id)
  }

  /** Does what the chair at this laptop wishes; tells why not where it is refused. */
  does(command: Command): Refusal | null {
    const decision = decide(leidraad, this.history, command)
    if (!decision.ok) return decision.refusal
    return this.writes(decision.value)
  }

  /** Chooses one of two readings, where there is something to choose; tells whether it was granted. */
  chooses(which: number): boolean {
    const things = toChoose(this.history)
    const undecided = things[which % Math.max(1, things.length)]
    const reading = undecided?.readings[which % undecided.readings.length]
    if (undecided === undefined || reading === undefined) return false
    const { thing } = undecided
    return this.does({ type: 'chooseReading', thing, reading: reading.id }) === null
  }

  /** Says that as it is, whether or not it would be granted. */
  says(body: FactBody): void {
    this.writes([body])
  }

  private writes(bodies: readonly FactBody[]): Refusal | null {
    const makeId = () => `${this.id}${(this.count += 1)}`
    const writing = { at: this.now(), device: this.id, makeId }
    const written = writeFacts(bodies, this.history.facts, writing)
    const read = written.map((each) => parseFact(JSON.parse(JSON.stringify(each))))
    if (read.some((each) => !each.ok)) return { code: 'cannot-be-kept' }
    this.takesIn(read.flatMap((each) => (each.ok ? [each.value] : [])))
    return null
  }

  takesIn(facts: readonly Fact[]): void {
    const here = new Map(this.history.facts.map((fact) => [fact.id, fact]))
    for (const fact of facts) here.set(fact.id, here.get(fact.id) ?? fact)
    this.history = replay(inOrder([...here.values()]), this.id)
  }
}
