import { createDrafts, type Draft, type Drafts } from '#meeting'
import type { Keeping } from '#screens/drafts'
import * as v from 'valibot'
import type { AppDeps } from '../deps'

const draft = v.object({
  text: v.string(),
  cursor: v.number(),
  chosen: v.record(v.string(), v.unknown()),
})

/** The drafts of one case, or (null) those outside of cases, as the meeting room wants them. A draft that cannot be read is no draft. */
export function draftsOf({ drafts }: AppDeps['vault'], caseId: string | null): Drafts {
  const shelf = {
    put: (field: string, kept: unknown) => drafts.put({ caseId, field }, kept),
    peek: async (field: string) => {
      const found = await drafts.peek({ caseId, field })
      return found.ok ? found.value : undefined
    },
    remove: (field: string) => drafts.remove({ caseId, field }),
  }
  return createDrafts(shelf, parseDraft)
}

const nowhere = () => null

/** The same, for a page that stands outside of a meeting that runs: nothing there waits to be noted. */
export function keepingOf(vault: AppDeps['vault'], caseId: string | null): Keeping {
  return { drafts: draftsOf(vault, caseId), where: nowhere }
}

function parseDraft(outside: unknown): Draft | null {
  const parsed = v.safeParse(draft, outside)
  return parsed.success ? parsed.output : null
}
