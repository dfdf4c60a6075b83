import type { MakeId } from '#base'
import type { CaseState } from '#conference'
import type { Guide } from '#guide'
import { createContext, use } from 'react'
import type { MeetingMinutes, Partner } from '../defaults'
import type { PlanForm } from './form/planForm'

/** What every part of the page works on. */
export interface Preparing {
  readonly meetingId: string
  readonly form: PlanForm
  readonly change: (change: (form: PlanForm) => PlanForm) => void
  readonly state: CaseState
  readonly guide: Guide
  readonly makeId: MakeId
  readonly partners: readonly Partner[]
  /** Minutes that a new meeting of each kind begins with. */
  readonly minutes: MeetingMinutes
  /** The meeting has begun: what cannot be changed any more is not asked. */
  readonly begun: boolean
  /** The parts that ran or run: these stay. */
  readonly entered: readonly string[]
}

export const PrepareContext = createContext<Preparing | null>(null)

/** What the page handed to its parts. */
export function usePreparing(): Preparing {
  const preparing = use(PrepareContext)
  if (preparing === null) throw new Error('this part stands outside of the page that prepares')
  return preparing
}
