import type { Participant, Who } from '#conference'
import { nameOf } from '#conference'
import type { Texts } from '#i18n'
import type { Cell } from '../paper'
import { line } from './line'
import type { Source } from './source'

/**
 * Somebody as a cell: how they are called, and below it their role where the name does not say it, so that
 * colleagues who were not there know whose task it is. Without anybody it says that this is still open; of somebody who
 * was taken off the table since, that somebody else must be found.
 */
export function whoCell(source: Source, who: Who | undefined): Cell {
  const { t } = source.texts
  const name = who === undefined ? '' : nameOf(source.state, source.meeting, who).trim()
  if (who === undefined) return line('quiet', t('documents', 'notAgreed'))
  if (name === '')
    return line('quiet', t('documents', who.kind === 'other' ? 'notAgreed' : 'leftTable'))
  return [...line('strong', name), ...line('quiet', roleBeside(source, who, name))]
}

/** Somebody in one line: "casusregisseur, Gemeente"; empty where nobody is known. */
export function whoInLine(source: Source, who: Who | undefined): string {
  if (who === undefined) return ''
  const name = nameOf(source.state, source.meeting, who).trim()
  const role = roleBeside(source, who, name)
  if (role === '' || name === '') return name
  return source.texts.t('documents', 'whoInLine', { role, name })
}

/** The role in which somebody sits at the table. Who leads is named by what everybody knows them as. */
export function roleOf(texts: Texts, { role, type }: Participant): string {
  if (type === 'casusregisseur') return texts.t('lists', 'role.casusregisseur')
  const own = role.trim()
  return type === 'procesregisseur' && own === '' ? texts.t('lists', 'role.procesregisseur') : own
}

function roleBeside({ meeting, texts }: Source, who: Who, name: string): string {
  if (who.kind !== 'participant') return ''
  const found = meeting.plan.participants.find((each) => each.id === who.id)
  if (found === undefined) return ''
  const role = roleOf(texts, found)
  return name.toLowerCase().includes(role.toLowerCase()) ? '' : role
}
