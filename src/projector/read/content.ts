import * as v from 'valibot'
import { DOMAINS, SLOTS } from '#guide'
import type { Content } from '../projection'
import type { Reads } from './wallLines'
import {
  agreementLine,
  bottomLineLine,
  checked,
  cooperationLine,
  differs,
  dotsOn,
  followed,
  id,
  lastScores,
  line,
  list,
  maybe,
  scale,
  wallText,
  weighedIdea,
} from './wallLines'

type Kind = Content['kind']

/** How the wall reads each kind of content: a kind that is not here cannot be shown. */
const kinds: { readonly [K in Kind]: Reads<Extract<Content, { kind: K }>> } = {
  lines: v.strictObject({
    kind: v.literal('lines'),
    lines: list(line),
    last: list(lastScores),
  }),
  phase: v.strictObject({ kind: v.literal('phase') }),
  family: v.strictObject({
    kind: v.literal('family'),
    persons: list(
      v.strictObject({ id, label: wallText, born: v.nullable(v.pipe(v.number(), v.integer())) }),
    ),
    relations: list(
      v.strictObject({
        kind: v.picklist(['partners', 'exPartners', 'parent', 'siblings', 'other']),
        from: id,
        to: id,
      }),
    ),
    lines: list(line),
  }),
  slots: v.strictObject({
    kind: v.literal('slots'),
    slots: list(v.strictObject({ slot: v.picklist(SLOTS), lines: list(line) })),
  }),
  domains: v.strictObject({
    kind: v.literal('domains'),
    domains: list(v.strictObject({ domain: v.picklist(DOMAINS), lines: list(line) })),
  }),
  common: v.strictObject({
    kind: v.literal('common'),
    lines: list(line),
    common: maybe(wallText),
    differs: list(differs),
    dots: list(dotsOn),
  }),
  rank: v.strictObject({
    kind: v.literal('rank'),
    ranked: list(line),
    others: list(line),
    differs: list(differs),
    dots: list(dotsOn),
  }),
  mark: v.strictObject({ kind: v.literal('mark'), lines: list(line), marked: list(id) }),
  scale,
  gate: v.strictObject({
    kind: v.literal('gate'),
    answers: list(gateAnswer()),
    chosen: maybe(gateAnswer()),
    ground: maybe(wallText),
    differs: list(differs),
  }),
  ideas: v.strictObject({ kind: v.literal('ideas'), lines: list(line) }),
  weighed: v.strictObject({
    kind: v.literal('weighed'),
    aspect: v.picklist(['priority', 'client', 'expert', 'bearable', 'chosen']),
    ideas: list(weighedIdea),
  }),
  agreements: v.strictObject({ kind: v.literal('agreements'), agreements: list(agreementLine) }),
  bottomLines: v.strictObject({
    kind: v.literal('bottomLines'),
    aspect: v.picklist(['guard', 'consequence']),
    bottomLines: list(bottomLineLine),
  }),
  cooperation: v.strictObject({
    kind: v.literal('cooperation'),
    aspect: v.picklist(['timeline', 'next', 'informing']),
    lines: list(cooperationLine),
  }),
  carriedOver: v.strictObject({
    kind: v.literal('carriedOver'),
    agreements: list(agreementLine),
    bottomLines: list(bottomLineLine),
    followed: list(followed),
    checked: list(checked),
  }),
  closingPlan: v.strictObject({
    kind: v.literal('closingPlan'),
    plan: v.nullable(v.strictObject({ signal: wallText, first: wallText, contact: wallText })),
  }),
  readingBack: v.strictObject({
    kind: v.literal('readingBack'),
    bottomLines: list(bottomLineLine),
    agreements: list(agreementLine),
    next: maybe(wallText),
  }),
}

/** Any content that the wall knows. */
export const content: Reads<Content> = v.lazy((outside): Reads<Content> => {
  const kind = kindOf(outside)
  return kind === null ? v.never() : kinds[kind]
})

function kindOf(outside: unknown): Kind | null {
  if (typeof outside !== 'object' || outside === null || !('kind' in outside)) return null
  return isKind(outside.kind) ? outside.kind : null
}

function isKind(kind: unknown): kind is Kind {
  return typeof kind === 'string' && Object.hasOwn(kinds, kind)
}

function gateAnswer() {
  return v.picklist(['zorgen', 'geen', 'directe', 'stabiele', 'ja', 'nee'])
}
