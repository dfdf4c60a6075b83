import {
  agreementChecks,
  agreementEvolves,
  agreementRemains,
  agreementSays,
  agreementSets,
} from '../agreement/facts'
import {
  bottomLineChecks,
  bottomLineEvolves,
  bottomLineRemains,
  bottomLineSays,
  bottomLineSets,
} from '../bottomLine/facts'
import { caseChecks, caseEvolves, caseRemains, caseSays, caseSets } from '../case/facts'
import { choiceChecks, choiceEvolves, choiceRemains, choiceSays, choiceSets } from '../choice/facts'
import {
  weighingChecks,
  weighingEvolves,
  weighingRemains,
  weighingSays,
  weighingSets,
} from '../choice/weighing'
import { clockChecks, clockEvolves, clockRemains, clockSays, clockSets } from '../clock/facts'
import {
  cooperationChecks,
  cooperationEvolves,
  cooperationRemains,
  cooperationSays,
  cooperationSets,
} from '../cooperation/facts'
import { courseEvolves, courseRemains, courseSays, courseSets } from '../course/facts'
import { entryChecks, entryEvolves, entryRemains, entrySays, entrySets } from '../entry/facts'
import { gateChecks, gateEvolves, gateRemains, gateSays, gateSets } from '../gate/facts'
import {
  drawingChecks,
  drawingEvolves,
  drawingRemains,
  drawingSays,
  drawingSets,
} from '../person/drawing'
import { personChecks, personEvolves, personRemains, personSays, personSets } from '../person/facts'
import { toldChecks, toldEvolves, toldRemains, toldSays, toldSets } from '../person/told'
import { planEvolves, planRemains, planSays, planSets } from '../plan/facts'
import { roomChecks, roomEvolves, roomRemains, roomSays, roomSets } from '../room/facts'
import { wallChecks, wallEvolves, wallRemains, wallSays, wallSets } from '../room/wall'
import { safetyChecks, safetyEvolves, safetyRemains, safetySays, safetySets } from '../safety/facts'
import { scoreChecks, scoreEvolves, scoreRemains, scoreSays, scoreSets } from '../score/facts'
import { tableChecks, tableEvolves, tableRemains, tableSays, tableSets } from '../table/facts'
import {
  releaseChecks,
  releaseEvolves,
  releaseRemains,
  releaseSays,
  releaseSets,
} from '../visibility/facts'
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
  Setting,
  SetsOf,
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

const sets: SetsOf<FactType> = {
  ...caseSets,
  ...personSets,
  ...toldSets,
  ...planSets,
  ...agreementSets,
  ...bottomLineSets,
  ...choiceSets,
  ...weighingSets,
  ...clockSets,
  ...cooperationSets,
  ...courseSets,
  ...entrySets,
  ...gateSets,
  ...drawingSets,
  ...roomSets,
  ...wallSets,
  ...safetySets,
  ...scoreSets,
  ...tableSets,
  ...releaseSets,
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

/** What a fact sets, as its noun tells; undefined where it stands beside all others. */
export function setBy(fact: { readonly type: FactType }): Setting<FactType> | undefined {
  const set = sets[fact.type] as Setting<FactType> | 'adds'
  return set === 'adds' ? undefined : set
}
