import { whoKey } from '#conference'
import * as v from 'valibot'
import { readWho } from '../../running'
import type { BottomLineChosen } from './BottomLineChoices'

const schema = v.object({
  guard: v.optional(v.string()),
  for: v.optional(v.pipe(v.array(v.string()), v.readonly())),
  check: v.optional(v.string()),
  decides: v.optional(v.string()),
})

/** What is kept of the choices of a bottom line that is being made. */
export function keepBottomLine(chosen: BottomLineChosen): Readonly<Record<string, unknown>> {
  const { guard, for: whom, check, decides } = chosen
  return { check, for: whom, guard: guard && whoKey(guard), decides: decides && whoKey(decides) }
}

/** Reads what was kept; nothing chosen where it is not readable. */
export function readBottomLine(kept: unknown): BottomLineChosen {
  const parsed = v.safeParse(schema, kept)
  if (!parsed.success) return {}
  const { guard, for: whom, check, decides } = parsed.output
  const who = (key: string | undefined) => (key === undefined ? undefined : readWho(key))
  return { check, for: whom, guard: who(guard), decides: who(decides) }
}
