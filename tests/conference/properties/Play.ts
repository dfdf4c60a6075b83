import type { Command, Fact, FactBody, History, Refusal } from '#conference'
import { advance, decide, emptyHistory, parseFact, writeFacts } from '#conference'
import { leidraad } from '#guide'
import { family } from '../../driver/people'
import { planOf } from '../../driver/planOf'
import { deepFreeze } from './deepFreeze'

/** A case that is played command by command; nothing that it holds can be changed in place. */
export class Play {
  history: History = emptyHistory
  private count = 0

  /** A case with its family and two meetings, of which the first has begun. */
  static begun(): Play {
    const play = new Play()
    const does = (command: Command) => {
      const refusal = play.does(command)
      if (refusal !== null) throw new Error(`${command.type}: ${refusal.code}`)
    }
    does({ type: 'openCase', code: 'OEF-01', practice: true })
    for (const person of family) does({ type: 'personPut', person })
    const invited = ['voorzitter', 'politie', 'om', 'moeder', 'tante'] as const
    for (const meeting of ['m1', 'm2'])
      does({ type: 'meetingPlanned', meeting, plan: planOf({ split: true, invited }) })
    play.does({
      type: 'startMeeting',
      meeting: 'm1',
      part: 'A',
      present: ['voorzitter', 'politie'],
    })
    return play
  }

  /** Does what is wished, where that may be. Out: why not, or null. */
  does(command: Command): Refusal | null {
    const decision = decide(leidraad, this.history, command)
    if (!decision.ok) return decision.refusal
    const facts = this.stamped(decision.value)
    if (facts === null) return { code: 'cannot-be-kept' }
    this.history = deepFreeze(advance(this.history, facts))
    return null
  }

  /** The facts as they would be read back from a disk; null where one of them could not be. */
  private stamped(bodies: readonly FactBody[]): readonly Fact[] | null {
    this.count += 1
    const at = new Date(Date.UTC(2026, 11, 3, 8, 30) + this.count * 37_000).toISOString()
    const facts: Fact[] = []
    let made = 0
    const makeId = () => `f${this.count}-${made++}`
    for (const written of writeFacts(bodies, this.history.facts, { at, device: 'd', makeId })) {
      const fact = parseFact(JSON.parse(JSON.stringify(written)))
      if (!fact.ok) return null
      facts.push(fact.value)
    }
    return facts
  }
}
