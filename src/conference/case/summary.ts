import * as v from 'valibot'
import { PHASES } from '#guide'
import { list } from '../values'
import type { CaseState } from '../state'
import { openAgreements, agreementInShort, inShort } from '../agreement/openAgreements'
import { retentionBasis, retentionBasisOf } from './retention'

/** What the overview shows of a case without opening its log. */
export const summarySchema = v.object({
  code: v.string(),
  practice: v.boolean(),
  phase: v.picklist(PHASES),
  /** The start of the next planned or running meeting, local; null where none is planned. */
  nextMeeting: v.nullable(v.string()),
  /** The id of a meeting that is running now. */
  running: v.nullable(v.string()),
  meetings: v.number(),
  openAgreements: v.number(),
  overdueFrom: v.nullable(v.string()),
  closed: v.boolean(),
  retention: retentionBasis,
  /** The open agreements themselves, the oldest first. */
  agreements: list(agreementInShort),
  /** The labels of the family and its network, to be found by. */
  persons: list(v.string()),
  /** The organisations that sat or will sit at a table, each once, to be found by. */
  organisations: list(v.string()),
})
export type CaseSummary = Readonly<v.InferOutput<typeof summarySchema>>

/** The summary that follows from a case; `overdueFrom` is the earliest date of an open agreement. */
export function summaryOf(state: CaseState): CaseSummary {
  const open = openAgreements(state)
  const dates = open.flatMap(({ agreement }) => agreement.by ?? []).toSorted()
  const running = state.meetings.find((each) => each.status === 'running')
  const planned = state.meetings.filter((each) => each.status === 'planned')
  const announced = state.meetings.at(-1)?.cooperation?.next
  return {
    code: state.code,
    practice: state.practice,
    phase: state.phase,
    nextMeeting: running?.plan.start ?? planned[0]?.plan.start ?? announced ?? null,
    running: running?.id ?? null,
    meetings: state.meetings.length,
    openAgreements: open.length,
    overdueFrom: dates[0] ?? null,
    closed: state.closed !== null,
    retention: retentionBasisOf(state),
    agreements: open.map((each) => inShort(state, each)),
    persons: distinct(state.persons.map(({ label }) => label)),
    organisations: distinct(
      state.meetings.flatMap(({ plan }) => plan.participants.map((each) => each.organisation)),
    ),
  }
}

/** Reads a summary from outside; null where it is none, as one of an older version is. */
export function parseSummary(outside: unknown): CaseSummary | null {
  const parsed = v.safeParse(summarySchema, outside)
  return parsed.success ? parsed.output : null
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((each) => each.trim()).filter((each) => each !== ''))]
}
