import { keyOf } from '#guide'
import { isRevealedIn } from '../ask/isRevealedIn'
import { textKey } from '../ask/textKey'
import type { MeetingFact } from '../facts'
import type { Dissent } from '../model/values'
import { whoKey } from '../model/values'
import { entryAt } from '../record'
import type { Meeting } from '../state'
import { withHeard } from '../visibility/heard'

/** A text or choice without a part of its own, by its name in `textKey`; `part` where it was said in another than it stands in. */
type Loose = readonly (readonly [name: string, text: string, part?: string | undefined])[]

/**
 * Remembers in which part each text was said that carries no part of its own, and who heard it. What stays as it was
 * keeps both, also where it is sent along with something new in another part: a form that is filled in further in part
 * B must not take what was said in part A with it. What stands no more was said in none.
 */
export function rememberParts(before: Meeting, after: Meeting, fact: MeetingFact): Meeting {
  const now = looseOf(after, fact)
  const was = new Map(looseOf(before, fact).map(([name, text]) => [name, text]))
  const stands = new Set(now.map(([name]) => name))
  const gone = [...was.keys()].filter((name) => !stands.has(name))
  if (now.length === 0 && gone.length === 0) return after
  const fresh = now.filter(
    ([name, text]) => was.get(name) !== text || entryAt(before.saidIn, name) === undefined,
  )
  const parts = fresh.map(([name, , part]) => [name, part ?? before.part] as const)
  const kept = Object.entries(before.saidIn).filter(([name]) => !gone.includes(name))
  const saidIn = Object.fromEntries([...kept, ...parts])
  // What is written to a number is heard when the numbers are revealed.
  const isHidden =
    fact.type === 'scoreGiven' && !isRevealedIn(before, fact.score.phase, before.part)
  const names = fresh.map(([name]) => name)
  return withHeard({ ...after, saidIn }, names, isHidden ? [] : before.here)
}

/** The texts and choices without an id of the one thing that a fact changes, as they stand in this meeting. */
function looseOf(meeting: Meeting, fact: MeetingFact): Loose {
  switch (fact.type) {
    case 'gateAnswered': {
      const key = keyOf(fact.gate.phase, fact.gate.question)
      const gate = meeting.gates[key]
      if (gate === undefined) return []
      return [
        [textKey.answer(key), chosenIn(gate, gate.answer)],
        ...spoken(textKey.ground(key), gate.ground),
        ...dissents('gate', key, gate.differs),
      ]
    }
    case 'commonChosen': {
      const key = keyOf(fact.common.phase, fact.common.question)
      const common = meeting.commons[key]
      if (common === undefined) return []
      return [
        [textKey.commonEntry(key), chosenIn(common, common.entry)],
        ...spoken(textKey.commonText(key), common.text),
        ...dissents('common', key, common.differs),
      ]
    }
    case 'ranked': {
      const key = keyOf(fact.ranking.phase, fact.ranking.question)
      const ranking = meeting.rankings[key]
      if (ranking === undefined) return []
      return [
        [textKey.order(key), chosenIn(ranking, ranking.order)],
        ...dissents('ranking', key, ranking.differs),
      ]
    }
    case 'marked': {
      const key = keyOf(fact.marking.phase, fact.marking.question)
      const marking = meeting.markings[key]
      return marking === undefined ? [] : [[textKey.marks(key), chosenIn(marking, marking.items)]]
    }
    case 'dotsPlaced': {
      const { phase, question, by } = fact.dots
      const dots = meeting.dots.find(
        (each) => each.phase === phase && each.question === question && each.by === by,
      )
      if (dots === undefined) return []
      return [[textKey.dots(keyOf(phase, question), by), chosenIn(dots, dots.placed)]]
    }
    case 'scoreGiven': {
      const { phase, who } = fact.score
      const score = meeting.scores.find(
        (each) => each.phase === phase && whoKey(each.who) === whoKey(who),
      )
      if (score === undefined) return []
      return [
        ...spoken(textKey.scoreGround(phase, who), score.ground),
        ...(score.first === undefined
          ? []
          : [[textKey.first(phase, who), JSON.stringify(score.first), score.firstPart] as const]),
      ]
    }
    case 'ideaWeighed':
      return fieldsOf(meeting.weighings[fact.entry], (field) => textKey.weighing(fact.entry, field))
    case 'ideasChosen':
      return meeting.chosen.map((id) => [textKey.chosen(id), 'chosen'])
    case 'cooperationPut':
      return fieldsOf(meeting.cooperation, textKey.cooperation)
    case 'closingPlanPut':
      return fieldsOf(meeting.closingPlan, textKey.closingPlan)
    case 'agreementFollowed': {
      const id = fact.followUp.agreement
      const said = entryAt(meeting.followUps, id)
      if (said === undefined) return []
      return [[textKey.followed(id), JSON.stringify([said.status, said.closed])]]
    }
    case 'bottomLineChecked': {
      const id = fact.check.bottomLine
      const { kept, change } = entryAt(meeting.bottomLineChecks, id) ?? {}
      return [
        ...(kept === undefined ? [] : [[textKey.checked(id), String(kept)] as const]),
        ...(change === undefined ? [] : [[textKey.changed(id), change] as const]),
      ]
    }
    default:
      return []
  }
}

/** Words that were not typed yet were not said in any part. */
function spoken(name: string, text = ''): Loose {
  return text.trim() === '' ? [] : [[name, text]]
}

/** The same choice, made again in another part, is a choice of that part. */
function chosenIn({ part }: { readonly part: string }, choice: unknown): string {
  return `${part} ${JSON.stringify(choice)}`
}

function dissents(
  of: 'gate' | 'common' | 'ranking',
  key: ReturnType<typeof keyOf>,
  differs: readonly Dissent[],
): Loose {
  return differs.map((each) => [textKey.differs(of, key, each), each.reason])
}

function fieldsOf(of: object | null | undefined, name: (field: string) => string): Loose {
  return Object.entries(of ?? {})
    .filter(([field]) => field !== 'part')
    .map(([field, value]) => [name(field), JSON.stringify(value)])
}
