import type { AppParts } from '../parts'

/** Whether this window holds, sealed, what the disk did not take: of a case, or a sentence that was being typed. */
export function holdsLeftovers({ leftovers, drafts }: AppParts['vault']): boolean {
  return !leftovers.isEmpty() || !drafts.isSaved()
}
