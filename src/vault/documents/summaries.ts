import type { StorageTrouble } from '#conference'
import { ok, refused, type Result } from '#base'
import type { Database } from '../disk/database'
import { writeAsWriter } from '../disk/writeAsWriter'
import type { WriterInside } from '../disk/writer'
import { withSession, type UnlockedDeps } from '../keys/withSession'
import { readUnder } from '../secret/readUnder'
import { summaryAad } from '../sealing/additionalData'
import { sealJson } from '../sealing/json'
import { openDigests, type AllSummaries } from './openDigests'
import type { Parse } from './parse'

/** The digests of the overview: what a row of it says, so that no case need be opened to show it. */
export interface Summaries<Digest> {
  /**
   * Keeps the digest of a case, made from that many facts. Put it again after each append, and after each
   * rewriting, which removes it.
   */
  readonly put: (
    caseId: string,
    digest: Digest,
    factCount: number,
  ) => Promise<Result<null, StorageTrouble>>
  /** All digests at once. */
  readonly all: () => Promise<Result<AllSummaries<Digest>, StorageTrouble>>
}

/** What the digests need. */
export interface SummaryParts<Digest> {
  readonly database: Database
  readonly writer: WriterInside
  /** Brings in what digests are read with. */
  readonly ready: (() => Promise<unknown>) | undefined
  readonly parseDigest: Parse<Digest>
}

/** Keeps the digests, sealed one by one, opened side by side. */
export function makeSummaries<Digest>(
  { database, writer, ready, parseDigest }: SummaryParts<Digest>,
  keeping: UnlockedDeps,
): Summaries<Digest> {
  const { cases, digests } = database
  return {
    // After earlier work on the case: a digest that was handed in before a rewriting must not come after it.
    put: (id, digest, factCount) =>
      withSession(keeping, id, async ({ keys }) => {
        const sealed = await sealJson(keys.digests, [factCount, digest], summaryAad(id))
        return writeAsWriter<unknown, null>(database, writer, {
          tables: ['cases', 'digests'],
          keys,
          look: () => cases.get(id),
          write: async (seen) => {
            if (seen === undefined) return refused({ code: 'case-unknown' })
            await digests.put({ id, sealed })
            return ok(null)
          },
        })
      }),
    all: () =>
      withSession(keeping, 'digests', async ({ keys }) => {
        const [caseRows, digestRows] = await readUnder(database, keys, ['cases', 'digests'], () =>
          Promise.all([cases.toArray(), digests.toArray()]),
        )
        await ready?.()
        return ok(await openDigests(keys, caseRows, digestRows, parseDigest))
      }),
  }
}
