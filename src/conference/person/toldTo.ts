import { entryAt } from '../log/record'
import type { CaseState, ToldTo } from '../state'
import type { Reader } from '../visibility/reader'

/** What was noted of telling this to somebody; undefined where nobody noted anything: then it was not told. */
export function toldTo(
  { told }: Pick<CaseState, 'told'>,
  item: string,
  reader: Reader,
): ToldTo | undefined {
  if (reader.kind === 'seat') return undefined
  return entryAt(entryAt(told, item) ?? {}, reader.id)
}
