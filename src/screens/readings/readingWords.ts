import type { CaseState, Fact, Meeting, ScoreValue } from '#conference'
import { formatDate, type Texts } from '#i18n'
import { namesOf, type Names } from '../running'
import { tookAway } from './thingKey'

/** How those in the case, and at the table of the meeting of that fact, are called. */
export function namesFor(state: CaseState, fact: Fact | undefined): Pick<Names, 'who' | 'person'> {
  const meeting = meetingOf(state, fact)
  return namesOf(state, { plan: meeting?.plan ?? NO_TABLE })
}

const NO_TABLE: Meeting['plan'] = {
  kind: 'focusoverleg',
  approach: 'regulier',
  start: '',
  minutes: 0,
  phase: 'directeVeiligheid',
  participants: [],
  parts: [],
}

function meetingOf({ meetings }: CaseState, fact: Fact | undefined): Meeting | undefined {
  if (fact === undefined || !('meeting' in fact)) return meetings.at(-1)
  return meetings.find(({ id }) => id === fact.meeting)
}

/** What a reading says, in words: its own text, or what was chosen. Empty where only fields tell it. */
export function readingWords(fact: Fact, state: CaseState, texts: Texts): string {
  const { t, option } = texts
  const names = namesFor(state, fact)
  const entryText = (id: string) =>
    state.meetings.flatMap(({ entries }) => entries).find((each) => each.id === id)?.text ?? ''
  const entries = (ids: readonly string[]) => joined(ids.map(entryText))
  if (tookAway(fact.type)) return t('readings', 'gone')
  switch (fact.type) {
    case 'entryPut': {
      const { text, value } = fact.entry
      return text.trim() === '' && value !== undefined ? valueWords(value, texts) : text
    }
    case 'agreementPut':
      return fact.agreement.what
    case 'bottomLinePut':
      return fact.bottomLine.text
    case 'safetyNoted':
      return fact.safety.seenBy
    case 'parkedPut':
      return fact.parked.text
    case 'notePut':
      return fact.note.text
    case 'scoreGiven':
      return joined([
        names.who(fact.score.who),
        scoreWords(fact.score.value, texts),
        fact.score.ground,
      ])
    case 'ranked':
      return entries(fact.ranking.order)
    case 'marked':
      return entries(fact.marking.items)
    case 'commonChosen':
      return fact.common.text ?? entryText(fact.common.entry ?? '')
    case 'dotsPlaced':
      return joined(
        Object.entries(fact.dots.placed).map(([id, number]) => `${entryText(id)} × ${number}`),
      )
    case 'ideasChosen':
      return entries(fact.entries)
    case 'gateAnswered': {
      const { phase, question, answer, ground } = fact.gate
      return joined([texts.guide(phase, question, `answer.${answer}`), ground])
    }
    case 'gatePassedOver':
      return fact.ground
    case 'agreementAffirmed':
      return option('yesno', fact.yes ? 'yes' : 'no')
    case 'agreementFollowed':
      return joined([option('followUp', fact.followUp.status), fact.followUp.note])
    case 'bottomLineChecked': {
      const { kept, note } = fact.check
      return joined([kept === undefined ? '' : option('yesno', kept ? 'yes' : 'no'), note])
    }
    case 'closingPlanPut': {
      const { signal, first, contact } = fact.closingPlan
      return joined([signal, first, contact])
    }
    case 'personPut':
      return fact.person.label
    case 'keptApartPut': {
      const { one, other, ground } = fact.keptApart
      return joined([names.person(one), names.person(other), ground])
    }
    case 'told':
      return joined([...fact.to.map(names.person), t('readings', `told.${fact.how}`), fact.note])
    case 'meetingPlanned': {
      const { start, participants } = fact.plan
      const seats = participants.map(({ organisation, role, person }) =>
        person === undefined ? joined([organisation, role]) : names.person(person),
      )
      return `${moment(start, texts)}: ${seats.join(', ')}`
    }
    case 'meetingCancelled':
      return t('readings', 'cancelled')
    case 'caseOpened':
    case 'codeChanged':
      return fact.code
    case 'caseClosed':
      return joined([t('readings', 'closed'), fact.ground])
    case 'caseReopened':
      return joined([t('readings', 'reopened'), fact.ground])
    case 'retentionSet':
      return joined([formatDate(fact.until, 'long', texts.register), fact.ground])
    default:
      return ''
  }
}

/** A day with its time: "do 3 december 2026, 9.30 uur". */
export function moment(local: string, { register }: Texts): string {
  const [day, time] = [formatDate(local, 'weekday', register), formatDate(local, 'time', register)]
  return time === '' ? day : `${day}, ${time}`
}

function scoreWords(value: ScoreValue, { t }: Texts): string {
  if (value.kind === 'number') return String(value.number)
  if (value.kind === 'notSpoken') return t('conduct', 'score.notSpoken', { because: value.because })
  return t('conduct', `score.${value.kind}`)
}

type Value = NonNullable<Extract<Fact, { type: 'entryPut' }>['entry']['value']>

function valueWords(value: Value, { option }: Texts): string {
  if (value === 'partly') return option('cooperation', 'partly')
  const isOfDomain = value === 'strength' || value === 'neutral' || value === 'worry'
  return option(isOfDomain ? 'value' : 'yesno', value)
}

function joined(words: readonly (string | undefined)[]): string {
  return words.filter((each) => each !== undefined && each.trim() !== '').join(' · ')
}
