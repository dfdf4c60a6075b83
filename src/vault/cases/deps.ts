import type { WaitingDrafts } from '../documents/waitingDrafts'
import type { Database } from '../disk/database'
import type { WriterInside } from '../disk/writer'
import type { MakeLogReader } from './records'

/** What the work with cases needs. */
export interface CaseDeps {
  readonly database: Database
  readonly writer: WriterInside
  readonly keyRange: typeof IDBKeyRange
  /** Brings in what facts are read with. */
  readonly ready: (() => Promise<unknown>) | undefined
  readonly makeLogReader: MakeLogReader
  /** What of a case may still be on its way to the disk. */
  readonly waiting: WaitingDrafts
  /** Goes on with what is left of erasing: told after something was erased. Nobody waits for it. */
  readonly goOn: () => void
}
