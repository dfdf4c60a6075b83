import type { WaitingDrafts } from '../documents/waitingDrafts'
import type { Database } from '../disk/database'
import type { WriterInside } from '../disk/writer'
import type { LaneOwners } from '../lanes/laneOwners'
import type { SetKeeper } from '../soundness/setKeeper'
import type { LiftLog } from './former'
import type { ParseFact } from './read'

/** What the work with cases needs. */
export interface CaseDeps {
  readonly database: Database
  readonly writer: WriterInside
  readonly keyRange: typeof IDBKeyRange
  /** Brings in what facts are read with. */
  readonly ready: (() => Promise<unknown>) | undefined
  readonly parseFact: ParseFact
  /** Brings a log of format 1 into the form of today. */
  readonly liftLog: LiftLog
  /** Whose lanes are written here. */
  readonly owners: LaneOwners
  /** The seal of the set, which is changed with every case. */
  readonly set: SetKeeper
  /** What of a case may still be on its way to the disk. */
  readonly waiting: WaitingDrafts
  /** Goes on with what is left of erasing: told after something was erased. Nobody waits for it. */
  readonly goOn: () => void
}
