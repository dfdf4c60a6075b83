import type { AppDeps } from '../deps'

/** Whether this window holds, sealed, what the disk did not take: of a case, or a sentence that was being typed. */
export function holdsLeftovers({ leftovers, drafts }: AppDeps['vault']): boolean {
  return !leftovers.isEmpty() || !drafts.isSaved()
}
