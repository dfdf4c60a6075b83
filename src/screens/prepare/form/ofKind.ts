import type { MeetingMinutes } from '../../defaults'
import type { PlanForm } from './planForm'

/** The form of a meeting of another kind: its minutes change along, unless the chair had chosen others. */
export function ofKind(form: PlanForm, kind: PlanForm['kind'], usual: MeetingMinutes): PlanForm {
  const isUsual = form.minutes === String(usual[form.kind])
  return { ...form, kind, minutes: isUsual ? String(usual[kind]) : form.minutes }
}
