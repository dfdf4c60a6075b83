import { keyOf } from '#guide'
import type { Fact, FactOf } from '../facts'
import type { Dissent } from '../model/values'
import { whoKey } from '../model/values'
import { entryAt } from '../record'
import type { CaseState, Meeting } from '../state'
import { onlyStanding } from './onlyStanding'
import { planWords } from './planWords'

/** A fact without the words that do not stand in the state any more; the same fact where all of them do. */
export function withLastWords(fact: Fact, state: CaseState): Fact {
  const stripped = strip(fact, state)
  return JSON.stringify(stripped) === JSON.stringify(fact) ? fact : stripped
}

function strip(fact: Fact, state: CaseState): Fact {
  if (fact.type === 'caseOpened' || fact.type === 'codeChanged') {
    return { ...fact, code: state.code }
  }
  if (fact.type === 'retentionSet') {
    return { ...fact, ground: fact.ground === state.retention?.ground ? fact.ground : '' }
  }
  const id = 'meeting' in fact ? fact.meeting : undefined
  const meeting = state.meetings.find((each) => each.id === id)
  return meeting === undefined ? fact : stripInMeeting(fact, meeting)
}

function stripInMeeting(fact: Fact, meeting: Meeting): Fact {
  switch (fact.type) {
    case 'meetingPlanned':
      return { ...fact, plan: planWords(fact.plan, meeting) }
    case 'meetingReopened':
      // Who heard what is written anew with this sealing, and reckons with what turned out since it was opened again.
      return meeting.status === 'closed' ? { ...fact, closedAgain: true } : fact
    case 'gateAnswered': {
      const final = meeting.gates[keyOf(fact.gate.phase, fact.gate.question)]
      return { ...fact, gate: choiceWords(fact.gate, final, ['ground']) }
    }
    case 'gatePassedOver': {
      const final = meeting.gatesPassedOver[keyOf(fact.phase, fact.question)]
      return { ...fact, ground: fact.ground === final ? fact.ground : '' }
    }
    case 'commonChosen': {
      const final = meeting.commons[keyOf(fact.common.phase, fact.common.question)]
      return {
        ...fact,
        common: withSomething(fact.common, choiceWords(fact.common, final, ['text'])),
      }
    }
    case 'ranked': {
      const final = meeting.rankings[keyOf(fact.ranking.phase, fact.ranking.question)]
      return { ...fact, ranking: choiceWords(fact.ranking, final, []) }
    }
    case 'scoreGiven':
      return { ...fact, score: scoreWords(fact.score, meeting) }
    case 'ideaWeighed': {
      const final = entryAt(meeting.weighings, fact.entry)
      return { ...fact, weighing: onlyStanding(fact.weighing, final, WEIGHED) }
    }
    case 'cooperationPut':
      return {
        ...fact,
        cooperation: onlyStanding(fact.cooperation, meeting.cooperation, COOPERATION),
      }
    case 'closingPlanPut':
      return { ...fact, closingPlan: onlyStanding(fact.closingPlan, meeting.closingPlan, CLOSING) }
    case 'agreementFollowed': {
      const final = entryAt(meeting.followUps, fact.followUp.agreement)
      return { ...fact, followUp: onlyStanding(fact.followUp, final, ['note']) }
    }
    case 'bottomLineChecked': {
      const final = entryAt(meeting.bottomLineChecks, fact.check.bottomLine)
      return { ...fact, check: onlyStanding(fact.check, final, ['note']) }
    }
    default:
      return fact
  }
}

const WEIGHED = ['expert', 'ground', 'bearableNote'] as const
const CLOSING = ['signal', 'first', 'contact'] as const
const COOPERATION = [
  'casusregisseur',
  'contact',
  'contactReach',
  'nextPlace',
  'nextWho',
  'timeline',
  'informing',
  'scaleUp',
  'scaleDown',
  'feedback',
] as const

function choiceWords<Choice extends { readonly differs: readonly Dissent[] }>(
  choice: Choice,
  final: Choice | undefined,
  texts: readonly (keyof Choice)[],
): Choice {
  const standing = new Set(final?.differs.map((each) => JSON.stringify(each)))
  const differs = choice.differs.filter((each) => standing.has(JSON.stringify(each)))
  return { ...onlyStanding(choice, final, texts), differs }
}

type Common = FactOf<'commonChosen'>['common']

/** Without words and without an entry nothing would be in common any more, and who saw it otherwise would go with it. */
function withSomething(was: Common, worded: Common): Common {
  const isEmptied = (was.text ?? '') !== '' && worded.text === '' && worded.entry === undefined
  return isEmptied ? { ...worded, text: '…' } : worded
}

type Score = FactOf<'scoreGiven'>['score']

function scoreWords(score: Score, { scores }: Meeting): Score {
  const final = scores.find(
    (each) => each.phase === score.phase && whoKey(each.who) === whoKey(score.who),
  )
  const worded = onlyStanding(score, final, ['ground'])
  const reasons = [final?.value, final?.first].map((value) => JSON.stringify(value))
  if (score.value.kind !== 'notSpoken' || reasons.includes(JSON.stringify(score.value))) {
    return worded
  }
  return { ...worded, value: { kind: 'notSpoken', because: '' } }
}
