import type { FactType } from '#conference'
import type { TextKey } from '#i18n'

/** What a reading is of, as its heading says. */
export function thingKey(type: FactType): TextKey<'readings'> {
  return things[type] ?? 'thing.other'
}

const things: Partial<Record<FactType, TextKey<'readings'>>> = {
  entryPut: 'thing.entry',
  entryRemoved: 'thing.entry',
  released: 'thing.released',
  ranked: 'thing.order',
  marked: 'thing.marks',
  commonChosen: 'thing.common',
  dotsPlaced: 'thing.dots',
  scoreGiven: 'thing.score',
  scoreRemoved: 'thing.score',
  ideaWeighed: 'thing.weighing',
  ideasChosen: 'thing.ideas',
  agreementPut: 'thing.agreement',
  agreementRemoved: 'thing.agreement',
  agreementAffirmed: 'thing.affirmed',
  agreementFollowed: 'thing.followUp',
  bottomLinePut: 'thing.bottomLine',
  bottomLineRemoved: 'thing.bottomLine',
  bottomLineChecked: 'thing.check',
  cooperationPut: 'thing.cooperation',
  closingPlanPut: 'thing.closingPlan',
  safetyNoted: 'thing.safety',
  safetyRemoved: 'thing.safety',
  parkedPut: 'thing.parked',
  parkedRemoved: 'thing.parked',
  notePut: 'thing.note',
  noteRemoved: 'thing.note',
  gateAnswered: 'thing.gate',
  gatePassedOver: 'thing.gate',
  personPut: 'thing.person',
  personRemoved: 'thing.person',
  relationPut: 'thing.relation',
  relationRemoved: 'thing.relation',
  keptApartPut: 'thing.keptApart',
  keptApartRemoved: 'thing.keptApart',
  told: 'thing.told',
  meetingPlanned: 'thing.plan',
  meetingCancelled: 'thing.plan',
  caseOpened: 'thing.code',
  codeChanged: 'thing.code',
  caseClosed: 'thing.closing',
  caseReopened: 'thing.closing',
  retentionSet: 'thing.retention',
}

const GONE: ReadonlySet<FactType> = new Set([
  'entryRemoved',
  'scoreRemoved',
  'agreementRemoved',
  'bottomLineRemoved',
  'safetyRemoved',
  'parkedRemoved',
  'noteRemoved',
  'personRemoved',
  'relationRemoved',
  'keptApartRemoved',
])

/** Whether that reading took the thing away. */
export function tookAway(type: FactType): boolean {
  return GONE.has(type)
}
