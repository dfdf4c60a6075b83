import type { Fact, StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import { parseCaseRow, type CaseRow, type RecordRow } from '../disk/rows'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { Session } from '../keys/session'
import { openHead, sealHead, type CaseHead } from './head'
import type { CaseParts } from './parts'
import { readCase } from './read'
import { sealRuns } from './records'
import { singles } from './runs'
import { readRow } from './snapshot'

/** Appends facts to the end of a case, each sealed by itself, all or none. Throws where the disk does. */
export async function appendFacts(
  parts: CaseParts,
  session: Session,
  caseId: string,
  facts: readonly Fact[],
): Promise<Result<null, StorageTrouble>> {
  const written = await appendOnce(parts, session, caseId, facts)
  if (written.ok || written.refusal !== 'moved-on') return named(written)
  // The end that was remembered is not the end on the disk: look again, once.
  session.heads.delete(caseId)
  return named(await appendOnce(parts, session, caseId, facts))
}

type Outcome = Result<null, StorageTrouble | 'moved-on'>

async function appendOnce(
  parts: CaseParts,
  session: Session,
  caseId: string,
  facts: readonly Fact[],
): Promise<Outcome> {
  const head = await presentHead(parts, session, caseId)
  if (!head.ok) return head
  const before = head.value
  const after = { ...before, next: before.next + facts.length }
  const [records, row] = await Promise.all([
    sealRuns(after, before.next, singles(facts)),
    sealHead(after),
  ])
  const written = await write(parts, before, records, row)
  if (written.ok) session.heads.set(caseId, after)
  return written
}

async function presentHead(
  parts: CaseParts,
  session: Session,
  caseId: string,
): Promise<Result<CaseHead, StorageTrouble>> {
  const remembered = session.heads.get(caseId)
  if (remembered !== undefined) return ok(remembered)
  const row = await readRow(parts.database, caseId)
  if (!row.ok) return row
  const opened = await openHead(session.keys, row.value)
  if (opened.ok && opened.value.sound) return ok(opened.value.head)
  // No end to append to. Reading says how much of the case there is.
  const read = await readCase(parts, session, caseId)
  return read.ok ? refused({ code: 'write-failed' }) : read
}

function write(
  { database, writer }: CaseParts,
  before: CaseHead,
  records: readonly RecordRow[],
  row: CaseRow,
): Promise<Outcome> {
  const { cases, facts } = database
  return writeAsWriter(database, writer, {
    tables: ['cases', 'facts'],
    look: () => cases.get(before.id),
    write: async (seen): Promise<Outcome> => {
      const present = parseCaseRow(seen)
      if (present === null) return refused({ code: 'case-unknown' })
      if (present.generation !== before.generation || present.next !== before.next) {
        return refused('moved-on')
      }
      await Promise.all([facts.bulkAdd(records), cases.put(row)])
      return ok(null)
    },
  })
}

function named(outcome: Outcome): Result<null, StorageTrouble> {
  if (outcome.ok) return outcome
  return outcome.refusal === 'moved-on'
    ? refused({ code: 'write-failed' })
    : refused(outcome.refusal)
}
