import { ok, refused, isRealDate } from '#base'
import type { CaseState } from '../state'
import type { CommandOf } from '../log/command'
import type { Decision } from '../log/decide'
import type { History } from '../log/history'
import type { Refusal } from '../log/refusal'

/**
 * Whether a case may be closed. Refuses `case-already-closed`, `meeting-still-running` where only the agreements would
 * be left of it, and `ground-empty` where everything is kept without a reason: keeping less needs none.
 */
export function checkClosing(
  { closed, meetings }: CaseState,
  { ground, kept }: CommandOf<'caseClosed'>,
): Refusal | null {
  if (closed !== null) return { code: 'case-already-closed' }
  const runs = meetings.some((each) => each.status === 'running')
  if (kept === 'agreements' && runs) return { code: 'meeting-still-running' }
  return kept === 'everything' && ground.trim() === '' ? { code: 'ground-empty' } : null
}

/** Whether a case may get another end date. Refuses `date-invalid`, and `ground-empty` where no reason is given. */
export function checkRetention({ until, ground }: CommandOf<'retentionSet'>): Refusal | null {
  if (!isRealDate(until)) return { code: 'date-invalid' }
  return ground.trim() === '' ? { code: 'ground-empty' } : null
}

/** Begins a case. Refuses `case-already-opened`, and `code-empty`. */
export function openCase({ facts }: History, { code, practice }: CommandOf<'openCase'>): Decision {
  if (facts.length > 0) return refused({ code: 'case-already-opened' })
  if (code.trim() === '') return refused({ code: 'code-empty' })
  return ok([{ type: 'caseOpened', code: code.trim(), practice }])
}
