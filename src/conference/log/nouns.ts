import {
  agreementChecks,
  agreementEvolves,
  agreementRemains,
  agreementSays,
} from '../agreement/facts'
import {
  bottomLineChecks,
  bottomLineEvolves,
  bottomLineRemains,
  bottomLineSays,
} from '../bottomLine/facts'
import { caseChecks, caseEvolves, caseRemains, caseSays } from '../case/facts'
import { choiceChecks, choiceEvolves, choiceRemains, choiceSays } from '../choice/facts'
import { weighingChecks, weighingEvolves, weighingRemains, weighingSays } from '../choice/weighing'
import { clockChecks, clockEvolves, clockRemains, clockSays } from '../clock/facts'
import {
  cooperationChecks,
  cooperationEvolves,
  cooperationRemains,
  cooperationSays,
} from '../cooperation/facts'
import { courseEvolves, courseRemains, courseSays } from '../course/facts'
import { entryChecks, entryEvolves, entryRemains, entrySays } from '../entry/facts'
import { gateChecks, gateEvolves, gateRemains, gateSays } from '../gate/facts'
import { drawingChecks, drawingEvolves, drawingRemains, drawingSays } from '../person/drawing'
import { personChecks, personEvolves, personRemains, personSays } from '../person/facts'
import { toldChecks, toldEvolves, toldRemains, toldSays } from '../person/told'
import { planEvolves, planRemains, planSays } from '../plan/facts'
import { roomChecks, roomEvolves, roomRemains, roomSays } from '../room/facts'
import { wallChecks, wallEvolves, wallRemains, wallSays } from '../room/wall'
import { safetyChecks, safetyEvolves, safetyRemains, safetySays } from '../safety/facts'
import { scoreChecks, scoreEvolves, scoreRemains, scoreSays } from '../score/facts'
import { tableChecks, tableEvolves, tableRemains, tableSays } from '../table/facts'
import { releaseChecks, releaseEvolves, releaseRemains, releaseSays } from '../visibility/facts'
import type { Fact, FactType, MeetingFactType, CaseFactType } from './facts'
import type {
  CaseChecksOf,
  CaseEvolvesOf,
  ChecksOf,
  EvolvesOf,
  MayRemain,
  RemainsOf,
  Said,
  SaysOf,
} from './rows'

// All nouns put together. Each table is whole: a fact without its row does not compile.

/** What may be, of wishes in a running meeting. */
export const meetingChecks: ChecksOf = {
  ...agreementChecks,
  ...bottomLineChecks,
  ...choiceChecks,
  ...weighingChecks,
  ...clockChecks,
  ...cooperationChecks,
  ...entryChecks,
  ...gateChecks,
  ...drawingChecks,
  ...roomChecks,
  ...wallChecks,
  ...safetyChecks,
  ...scoreChecks,
  ...tableChecks,
  ...releaseChecks,
}

/** What may be, of wishes outside a meeting. */
export const checksOfCase: CaseChecksOf = { ...caseChecks, ...personChecks, ...toldChecks }

/** How facts of a meeting change it. */
export const meetingEvolves: EvolvesOf<MeetingFactType> = {
  ...agreementEvolves,
  ...bottomLineEvolves,
  ...choiceEvolves,
  ...weighingEvolves,
  ...clockEvolves,
  ...cooperationEvolves,
  ...courseEvolves,
  ...entryEvolves,
  ...gateEvolves,
  ...drawingEvolves,
  ...roomEvolves,
  ...wallEvolves,
  ...safetyEvolves,
  ...scoreEvolves,
  ...tableEvolves,
  ...releaseEvolves,
}

/** How facts outside a meeting change a case. */
export const evolvesOfCase: CaseEvolvesOf<CaseFactType> = {
  ...caseEvolves,
  ...personEvolves,
  ...toldEvolves,
  ...planEvolves,
}

const remains: RemainsOf<FactType> = {
  ...caseRemains,
  ...personRemains,
  ...toldRemains,
  ...planRemains,
  ...agreementRemains,
  ...bottomLineRemains,
  ...choiceRemains,
  ...weighingRemains,
  ...clockRemains,
  ...cooperationRemains,
  ...courseRemains,
  ...entryRemains,
  ...gateRemains,
  ...drawingRemains,
  ...roomRemains,
  ...wallRemains,
  ...safetyRemains,
  ...scoreRemains,
  ...tableRemains,
  ...releaseRemains,
}

const says: SaysOf<FactType> = {
  ...caseSays,
  ...personSays,
  ...toldSays,
  ...planSays,
  ...agreementSays,
  ...bottomLineSays,
  ...choiceSays,
  ...weighingSays,
  ...clockSays,
  ...cooperationSays,
  ...courseSays,
  ...entrySays,
  ...gateSays,
  ...drawingSays,
  ...roomSays,
  ...wallSays,
  ...safetySays,
  ...scoreSays,
  ...tableSays,
  ...releaseSays,
}

/** What remains of a fact, as its noun says; the row and the fact are of one type by the table above. */
export function remainingOf(fact: Fact): MayRemain<Fact> {
  return remains[fact.type] as MayRemain<Fact>
}

/** What a fact says, as its noun tells; undefined for nothing. */
export function saidBy(fact: { readonly type: FactType }): Said<FactType> | undefined {
  const said = says[fact.type] as Said<FactType> | 'nothing'
  return said === 'nothing' ? undefined : said
}
