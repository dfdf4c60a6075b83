import type { Did, FactType } from '#conference'
import type { TextKey, Translate } from '#i18n'
import type { Names } from '../../running'

/** What was taken back or brought back. */
export interface Undoing {
  readonly how: 'undone' | 'redone'
  readonly did: Did
}

type Words = Extract<TextKey<'conduct'>, `did.${string}`>

/** So many characters of a text are enough to know it again. */
const ENOUGH = 80

/** What undo or redo did, in one sentence: of what kind it was, and its words. For the console only, never for the wall. */
export function wordsOfDid({ how, did }: Undoing, t: Translate<'conduct'>, names: Names): string {
  const name = did.who === undefined ? '' : names.who(did.who)
  const what = t(keyOf(did, how), { name })
  const text = shortened(did.text)
  return t(how, { what: text === '' ? what : t('did.quoted', { what, text }) })
}

/** What stood there already and was changed has words of its own. */
const changed: Partial<Record<FactType, Words>> = {
  entryPut: 'did.entryChanged',
  agreementPut: 'did.agreementChanged',
  bottomLinePut: 'did.bottomLineChanged',
  scoreGiven: 'did.scoreChanged',
}

const plain: Partial<Record<FactType, Words>> = {
  entryPut: 'did.entryPut',
  entryRemoved: 'did.entryRemoved',
  released: 'did.released',
  ranked: 'did.ranked',
  marked: 'did.marked',
  commonChosen: 'did.commonChosen',
  dotsPlaced: 'did.dotsPlaced',
  scoreGiven: 'did.scoreGiven',
  scoreRemoved: 'did.scoreRemoved',
  scoresRevealed: 'did.scoresRevealed',
  ideaWeighed: 'did.ideaWeighed',
  ideasChosen: 'did.ideasChosen',
  agreementPut: 'did.agreementPut',
  agreementRemoved: 'did.agreementRemoved',
  agreementAffirmed: 'did.agreementAffirmed',
  bottomLinePut: 'did.bottomLinePut',
  bottomLineRemoved: 'did.bottomLineRemoved',
  cooperationPut: 'did.cooperationPut',
  closingPlanPut: 'did.closingPlanPut',
  agreementFollowed: 'did.agreementFollowed',
  bottomLineChecked: 'did.bottomLineChecked',
  safetyNoted: 'did.safetyNoted',
  safetyRemoved: 'did.safetyRemoved',
  parkedPut: 'did.parkedPut',
  parkedRemoved: 'did.parkedRemoved',
  notePut: 'did.notePut',
  noteRemoved: 'did.noteRemoved',
  roundBegan: 'did.round',
  roundTicked: 'did.round',
  roundEnded: 'did.round',
  gateAnswered: 'did.gateAnswered',
  gatePassedOver: 'did.gateAnswered',
  phaseChosen: 'did.phase',
  phaseDeclared: 'did.phase',
}

function keyOf(did: Did, how: Undoing['how']): Words {
  // Brought back, the numbers are to be seen again.
  if (did.type === 'scoresRevealed' && how === 'redone') return 'did.scoresRevealedAgain'
  return (did.changed ? changed[did.type] : undefined) ?? plain[did.type] ?? 'did.other'
}

function shortened(text: string): string {
  const [line = ''] = text.trim().split('\n')
  return line.length > ENOUGH ? `${line.slice(0, ENOUGH - 2).trimEnd()} …` : line
}
