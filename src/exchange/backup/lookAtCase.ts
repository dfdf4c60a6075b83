import type { Result } from '#base'
import { fold, summaryOf, type Fact, type StorageTrouble, type StoredCase } from '#conference'
import type { CaseRecord } from '../container/records'
import { Refused } from '../trouble'
import { compareLogs, lastChange, type AlreadyHere } from './compareLogs'
import { factsOf } from './factsOf'
import type { CaseStore } from './parts'
import type { CaseInBackup, PreviewProblem } from './preview'

/** A case in a backup, looked at and compared with the one that is here. */
export interface SeenCase {
  readonly shown: CaseInBackup
  readonly problems: readonly PreviewProblem[]
  /** What its log is here, in short; null where it is not here. */
  readonly mark: string | null
}

/**
 * Reads every fact of a case in a backup. What is wrong within one case is a problem of that case alone.
 * Throws `Refused` where the file is refused, or where the disk does not answer.
 */
export async function lookAtCase(
  store: CaseStore,
  isHere: boolean,
  record: CaseRecord,
  lines: readonly Uint8Array[],
): Promise<SeenCase> {
  const { id, lost = 0 } = record
  const problems: PreviewProblem[] = []
  const read = await factsOf(lines)
  const facts = read.ok ? read.value : null
  const story = facts === null ? null : storyOf(facts)
  if (story === null) {
    const { line, path } = read.ok ? { line: 0, path: '' } : read.refusal
    problems.push({ code: 'case-unreadable', id, line, path })
  }
  if (lost > 0) problems.push({ code: 'case-incomplete', id, lost })
  const standing = isHere ? await compare(store, id, facts) : NOT_HERE
  const { mark, ...stands } = standing
  const shown = {
    id,
    facts: record.facts,
    ...(story ?? NO_STORY),
    readable: story !== null,
    ...stands,
  }
  return { shown, problems, mark }
}

/** What a log is here, in short: enough to notice that it changed. */
export function markOf(read: Result<StoredCase, StorageTrouble>): string {
  if (!read.ok) return read.refusal.code
  return `${read.value.facts.length}/${read.value.facts.at(-1)?.id ?? ''}`
}

type Story = Pick<CaseInBackup, 'code' | 'practice' | 'meetings' | 'changed'>
const NO_STORY: Story = { code: '', practice: false, meetings: 0, changed: null }

/** Null where the facts, each of them right, tell no case together. */
function storyOf(facts: readonly Fact[]): Story | null {
  try {
    const { code, practice, meetings } = summaryOf(fold(facts))
    return { code, practice, meetings, changed: lastChange(facts) }
  } catch {
    return null
  }
}

interface Standing {
  readonly alreadyHere: AlreadyHere
  readonly changedHere: string | null
  readonly mark: string | null
}
const NOT_HERE: Standing = { alreadyHere: 'no', changedHere: null, mark: null }

async function compare(
  store: CaseStore,
  id: string,
  inBackup: readonly Fact[] | null,
): Promise<Standing> {
  const read = await store.read(id)
  if (read.ok) {
    const { facts } = read.value
    const alreadyHere = inBackup === null ? 'different' : compareLogs(inBackup, facts)
    return { alreadyHere, changedHere: lastChange(facts), mark: markOf(read) }
  }
  if (read.refusal.code === 'case-unknown') return NOT_HERE
  if (read.refusal.code !== 'case-damaged') throw new Refused(read.refusal)
  return { alreadyHere: 'damaged', changedHere: null, mark: markOf(read) }
}
