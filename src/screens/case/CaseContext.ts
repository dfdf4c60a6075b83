import type { MakeId } from '#base'
import type { CaseState } from '#conference'
import type { Guide } from '#guide'
import type { OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import { createContext, use } from 'react'
import type { Sending } from '../shared'
import type { Erased, OnDisk } from './keeping/proof'

/** What every part of the page of a case needs. */
export interface CasePageDeps extends Pick<Sending, 'send' | 'keep'> {
  readonly store: OpenCaseStore
  readonly makeId: MakeId
  /** ISO date. */
  readonly today: string
  /** False in a window that only reads. */
  readonly mayWrite: boolean
  readonly guide: Guide
  /** The instant of now. */
  readonly now: () => string
  /** The term of the organisation, in months; null while it is read. */
  readonly keepMonths: number | null
  /** The instant at which the last backup was made; null where there is none, or nobody knows yet. */
  readonly lastBackup: string | null
  /** Reads back what the disk holds of this case; null where it cannot. */
  readonly onDisk: () => Promise<OnDisk | null>
  /** How it stands with what was erased on this device; null while it is looked up. */
  readonly erased: Erased | null
  /** Goes on with what is left of erasing. Out: how it stands then. */
  readonly erase: () => Promise<Erased>
}

export const CaseContext = createContext<CasePageDeps | null>(null)

/** What the page of the case handed to its parts. */
export function useCaseParts(): CasePageDeps {
  const parts = use(CaseContext)
  if (parts === null) throw new Error('this part stands outside of the page of a case')
  return parts
}

/** The case as it is now. */
export function useCaseState(): CaseState {
  return useCase(useCaseParts().store, (open) => open.history.state)
}
