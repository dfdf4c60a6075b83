import type { Participant, Who } from '#conference'
import { nameOf, personLabel, personsOf } from '#conference'
import type { Texts } from '#i18n'
import type { Cell } from '../paper'
import { line } from './line'
import type { Source } from './source'

/**
 * Somebody as a cell: how they are called, and below it their role where the name does not say it, so that
 * colleagues who were not there know whose task it is. Without anybody it says that this is still open; of somebody who
 * was taken off the table since, that somebody else must be found. Empty where whoever reads it may not be named them.
 */
export function whoCell(source: Source, who: Who | undefined): Cell {
  const { t } = source.texts
  if (who === undefined) return line('quiet', t('documents', 'notAgreed'))
  if (!mayBeNamed(source, who)) return []
  const name = nameOf(source.state, source.meeting, who).trim()
  if (name === '')
    return line('quiet', t('documents', who.kind === 'other' ? 'notAgreed' : 'leftTable'))
  return [...line('strong', name), ...line('quiet', roleBeside(source, who, name))]
}

/** Somebody in one line: "casusregisseur, Gemeente"; empty where nobody is known or may be named. */
export function whoInLine(source: Source, who: Who | undefined): string {
  const name = calledOn(source, who)
  const role = who === undefined ? '' : roleBeside(source, who, name)
  if (role === '' || name === '') return name
  return source.texts.t('documents', 'whoInLine', { role, name })
}

/** How somebody is called on this paper; empty where nobody is known or whoever reads it may not be named them. */
export function calledOn(source: Source, who: Who | undefined): string {
  if (who === undefined || !mayBeNamed(source, who)) return ''
  return nameOf(source.state, source.meeting, who).trim()
}

/** How these persons are called on this paper, in one line: those who may be named. */
export function labelsOn(
  { state, visibility }: Pick<Source, 'state' | 'visibility'>,
  ids: readonly string[],
) {
  return listed(ids.filter(visibility.mayName).map((id) => personLabel(state, id)))
}

/** Names beside each other, without what is empty. */
export function listed(names: readonly string[]): string {
  return names.filter((each) => each.trim() !== '').join(', ')
}

/** The role in which somebody sits at the table. Who leads is named by what everybody knows them as. */
export function roleOf(texts: Texts, { role, type }: Participant): string {
  if (type === 'casusregisseur') return texts.t('lists', 'role.casusregisseur')
  const own = role.trim()
  return type === 'procesregisseur' && own === '' ? texts.t('lists', 'role.procesregisseur') : own
}

/** Whether whoever reads this paper may be named somebody. */
export function mayBeNamed({ state, meeting, visibility }: Source, who: Who): boolean {
  return personsOf(meeting, who, state.persons).every(visibility.mayName)
}

function roleBeside({ meeting, texts }: Source, who: Who, name: string): string {
  if (who.kind !== 'participant') return ''
  const found = meeting.plan.participants.find((each) => each.id === who.id)
  if (found === undefined) return ''
  const role = roleOf(texts, found)
  return name.toLowerCase().includes(role.toLowerCase()) ? '' : role
}
