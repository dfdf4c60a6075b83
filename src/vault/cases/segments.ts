import { parseSegmentRow, type SegmentRow } from '../disk/rows'
import { segmentAad } from '../sealing/additionalData'
import { sealJson, unsealJson, type SealingKey } from '../sealing/json'
import { NO_EPOCH } from '../sealing/seal'
import type { CaseHead } from './head'

/** What is sealed in one segment. */
export interface Segment {
  readonly lane: string
  readonly first: number
  readonly count: number
  readonly facts: readonly unknown[]
  /** What the generation began with; in its first segment only. What is in it the vault does not know. */
  readonly snapshot?: object
}

/** Seals one. */
export async function sealSegment(head: CaseHead, segment: Segment): Promise<SegmentRow> {
  const { id: caseId, generation } = head
  const { lane, first, count } = segment
  const sealed = await sealJson(
    underCaseKey(head),
    packed(segment),
    segmentAad(caseId, generation, segment),
  )
  return { caseId, lane, first, generation, count, sealed }
}

/** Opens one. Null where it is missing, moved, of another case or damaged. */
export async function openSegment(head: CaseHead, value: unknown): Promise<Segment | null> {
  const row = parseSegmentRow(value)
  if (row === null || row.caseId !== head.id || row.generation !== head.generation) return null
  const opened = await unsealJson(
    underCaseKey(head),
    row.sealed,
    segmentAad(row.caseId, row.generation, row),
  )
  const plain = opened.ok ? unpacked(opened.value) : null
  const { lane, first, count } = row
  return plain === null ? null : { lane, first, count, ...plain }
}

/** The key of a case lies under the secret; what is sealed under that key needs no more. */
function underCaseKey({ key }: CaseHead): SealingKey {
  return { key, epoch: NO_EPOCH }
}

// The device of its first fact stands once in a segment, and not again in each fact that is of the same.

function packed({ facts, snapshot }: Segment): object {
  const device = deviceOf(facts[0])
  const begins = snapshot === undefined ? {} : { snapshot }
  if (device === undefined) return { ...begins, facts }
  return { device, ...begins, facts: facts.map((fact) => without(device, fact)) }
}

function without(device: string, fact: unknown): unknown {
  if (!isObject(fact)) return fact
  if (!('device' in fact)) return { ...fact, device: null }
  if (fact.device !== device) return fact
  const { device: _, ...rest } = fact
  return rest
}

function unpacked(value: unknown): Pick<Segment, 'facts' | 'snapshot'> | null {
  if (!isObject(value) || !('facts' in value) || !Array.isArray(value.facts)) return null
  const facts: readonly unknown[] = value.facts
  const device = deviceOf(value)
  const begins = 'snapshot' in value && isObject(value.snapshot) ? value.snapshot : undefined
  return {
    facts: device === undefined ? facts : facts.map((fact) => within(device, fact)),
    ...(begins === undefined ? {} : { snapshot: begins }),
  }
}

function within(device: string, fact: unknown): unknown {
  if (!isObject(fact)) return fact
  if (!('device' in fact)) return { ...fact, device }
  if (fact.device !== null) return fact
  const { device: _, ...rest } = fact
  return rest
}

function deviceOf(value: unknown): string | undefined {
  if (!isObject(value) || !('device' in value)) return undefined
  return typeof value.device === 'string' ? value.device : undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
