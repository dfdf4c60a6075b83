import type { History } from '#conference'
import type { OpenCases } from '#meeting'
import type { AppDeps } from './deps'

/** The desk of an open vault, which knows whether something lies on it that is nowhere else. */
export interface OpenDesk extends OpenCases {
  /** Whether the case that lies open is in this window alone: not whole on the disk, nor kept as a file. */
  readonly mustStay: () => boolean
  /** It was kept as a file, as far as this. */
  readonly keptAsFile: (history: History) => void
}

/** Makes it out of a desk. */
export function openDesk(desk: OpenCases, vault: AppDeps['vault']): OpenDesk {
  let kept: History | null = null
  return {
    ...desk,
    mustStay: () => {
      const history = desk.present()?.getState().history
      if (history === undefined || history === kept) return false
      return !desk.isSaved() || isGone(vault)
    },
    keptAsFile: (history) => {
      kept = history
    },
  }
}

/** What was saved is not known to be on the disk any more. */
function isGone({ storageClosed }: AppDeps['vault']): boolean {
  const why = storageClosed()
  return why === 'wiped' || why === 'unknown'
}
