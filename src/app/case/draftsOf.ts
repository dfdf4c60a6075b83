import type { Draft, Drafts } from '#meeting'
import * as v from 'valibot'
import type { AppParts } from '../parts'

const draft = v.object({
  text: v.string(),
  cursor: v.number(),
  chosen: v.record(v.string(), v.unknown()),
})

/** The drafts of one case, as the meeting room wants them. A draft that cannot be read is no draft. */
export function draftsOf({ drafts }: AppParts['vault'], caseId: string): Drafts {
  return {
    keep: async (field, kept) => {
      await drafts.put({ caseId, field }, kept)
    },
    find: async (field) => {
      const found = await drafts.peek({ caseId, field })
      return found.ok ? parseDraft(found.value) : null
    },
    drop: async (field) => {
      await drafts.remove({ caseId, field })
    },
  }
}

function parseDraft(outside: unknown): Draft | null {
  const parsed = v.safeParse(draft, outside)
  return parsed.success ? parsed.output : null
}
