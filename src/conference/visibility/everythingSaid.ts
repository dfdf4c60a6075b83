import type { Guide, PhaseId, Place, Question, QuestionKey } from '#guide'
import { findQuestion, keyOf } from '#guide'
import { openAgreements } from '../agreement/openAgreements'
import { standingBottomLines } from '../bottomLine/bottomLines'
import { textKey, attributedText, keyedTextStands } from './textKey'
import { meetingsBefore } from '../plan/order'
import { isRevealedIn } from '../score/score'
import type { Entry } from '../entry/entry'
import type { Score } from '../score/score'
import type { CaseState, Meeting } from '../state'
import type { Attributed } from './said'
import type { Visibility } from './visibility'

/** Something that could hang on the wall, and the meeting that made it. */
export interface SaidThere {
  readonly made: Meeting
  readonly said: Attributed
}

/** As `SaidThere`, of all that could hang. */
export interface CouldHang extends SaidThere {
  /** A number that was not revealed yet is there, and seen by nobody. */
  readonly isHidden: boolean
}

/** All that could hang on the wall of this meeting, of whatever question: of earlier ones what goes on from there. */
export function everythingSaid(state: CaseState, now: Meeting): readonly CouldHang[] {
  return [...meetingsBefore(state, now).flatMap((made) => agreedAt(made)), ...saidAt(now)]
}

/** Of all that, what could hang while that place hangs there. */
export function saidAtPlace(
  guide: Guide,
  state: CaseState,
  now: Meeting,
  place: Place,
): readonly CouldHang[] {
  const question = findQuestion(guide, place.phase, place.question ?? '')
  const carried = carriedOver(state, now)
  return everythingSaid(state, now).filter(({ made, said }) => {
    if (question === undefined)
      return made === now && (isAgreed(now, said) || said.id === textKey.cooperation('next'))
    if (question.answer.shape === 'carriedOver' && made !== now) return carried.has(said)
    return hangsAt(place.phase, question, now, { made, said })
  })
}

/** What earlier meetings agreed and still holds. */
function carriedOver(state: CaseState, now: Meeting): ReadonlySet<Attributed> {
  const agreements = openAgreements(state, now).map((each) => each.agreement)
  return new Set<Attributed>([...agreements, ...standingBottomLines(state, now)])
}

function hangsAt(
  phase: PhaseId,
  question: Question,
  now: Meeting,
  { made, said }: Pick<SaidThere, 'made' | 'said'>,
) {
  const { answer, id } = question
  const isEarlier = made !== now
  const entry = now.entries.find((each) => each.id === said.id)
  if (entry !== undefined)
    return (
      !isEarlier && (isChosenAt(now, keyOf(phase, id), said.id) || isOf(entry, phase, question))
    )
  const isScore = made.scores.some((each) => each.id === said.id)
  switch (answer.shape) {
    case 'agreements':
      return !isEarlier && now.agreements.some((each) => each.id === said.id)
    case 'bottomLines':
      return !isEarlier && now.bottomLines.some((each) => each.id === said.id)
    case 'carriedOver':
      return !isEarlier && /^(followed|checked|changed) /.test(said.id)
    case 'score':
    case 'grounds':
    case 'familyScores':
      return (
        isScore || (isRevealedIn(now, phase, now.part) && said.id.startsWith(`score ${phase} `))
      )
    case 'entries':
      return isScore && answer.lastScores === true
    case 'cooperation':
    case 'closingPlan':
      return said.id.startsWith(`${answer.shape} `)
    case 'weigh':
    case 'interventions':
      return /^(weighing|chosen) /.test(said.id)
    default:
      return said.id.includes(` ${keyOf(phase, id)}`)
  }
}

/** Whether the group chose it there in common: it hangs there with its words, of whatever question it is. */
function isChosenAt({ commons }: Meeting, key: QuestionKey, entry: string): boolean {
  return commons[key]?.entry === entry
}

function isOf(entry: Entry, phase: PhaseId, question: Question): boolean {
  return entry.phase === phase && isOfQuestion(entry, question)
}

/** A question shows its own entries, those it builds on, or with the ideas all of the brainstorm. */
function isOfQuestion(entry: Entry, { id, answer }: Question): boolean {
  if (['ideas', 'weigh', 'interventions'].includes(answer.shape))
    return entry.question.startsWith('besluit.brainstorm')
  return entry.question === id || ('of' in answer && answer.of === entry.question)
}

/** Those that may be seen, each by one key. What says more about something is seen only where that is seen. */
export function seenKeys(
  visibility: Visibility,
  now: Meeting,
  all: readonly CouldHang[],
): ReadonlySet<string> {
  const may = ({ made, said, isHidden }: CouldHang) => {
    if (isHidden || !visibility.may(said, made)) return false
    const parents = parentsOf(now, said.id)
    return parents?.every((each) => visibility.may(each)) ?? false
  }
  return new Set(all.filter(may).map(keyOfSaid))
}

/** One word for it, to compare what may be seen before and after. */
export function keyOfSaid({ made, said }: Pick<SaidThere, 'made' | 'said'>): string {
  return `${made.id} ${said.id}`
}

/** What was agreed, and the numbers: revealed in the part in which each was given, or in the one that runs. */
function agreedAt(
  made: Meeting,
  partOf: (score: Score) => string = ({ part }) => part,
): readonly CouldHang[] {
  const { agreements, bottomLines, scores } = made
  return [
    ...[...agreements, ...bottomLines].map((said) => ({ made, said, isHidden: false })),
    ...scores.map((said) => ({
      made,
      said,
      isHidden: !isRevealedIn(made, said.phase, partOf(said)),
    })),
  ]
}

function saidAt(now: Meeting): readonly CouldHang[] {
  const { entries, saidIn, part } = now
  const words = Object.keys(saidIn)
    .filter((name) => keyedTextStands(now, name))
    .map((name) => attributedText(now, name))
  return [
    ...[...entries, ...words].map((said) => ({ made: now, said, isHidden: false })),
    ...agreedAt(now, () => part),
  ]
}

function isAgreed({ agreements, bottomLines }: Meeting, { id }: Attributed): boolean {
  return [...agreements, ...bottomLines].some((each) => each.id === id)
}

/** What an entry, or what is made of an idea, says more about, the nearest first; null where that is gone. */
export function parentsOf(now: Meeting, id: string): readonly Entry[] | null {
  const { entries } = now
  const [, idea] = /^(?:weighing|chosen) (\S+)/.exec(id) ?? []
  if (idea !== undefined) {
    const said = entries.find((each) => each.id === idea)
    const above = said && parentsOf(now, said.id)
    return said === undefined || above === undefined || above === null ? null : [said, ...above]
  }
  const parents: Entry[] = []
  const passed = new Set([id])
  let at = entries.find((each) => each.id === id)
  while (at?.of !== undefined && !passed.has(at.of)) {
    passed.add(at.of)
    const { of } = at
    at = entries.find((each) => each.id === of)
    if (at === undefined) return null
    parents.push(at)
  }
  return parents
}
