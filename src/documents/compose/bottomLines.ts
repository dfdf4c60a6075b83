import { mayBeShared } from '#conference'
import type { Column, Section } from '../paper'
import { bottomLineRow } from './bottomLineRow'
import type { Source } from './source'
import { stillHold } from './stillHold'

/** The bottom lines that hold: of this meeting, then those of earlier ones that were not dropped. */
export function bottomLineSection(source: Source): readonly Section[] {
  const { meeting, texts } = source
  const own = meeting.bottomLines.map((bottomLine) => ({ bottomLine, made: meeting }))
  const shared = [...own, ...stillHold(source)].filter(({ bottomLine, made }) =>
    mayBeShared(made, bottomLine),
  )
  if (shared.length === 0) return []
  const rows = shared.map(({ bottomLine, made }) =>
    bottomLineRow({ ...source, meeting: made }, bottomLine, made !== meeting),
  )
  const full = rows.some((each) => (each[2] ?? []).length > 0)
  const columns = columnsOf(source).slice(0, full ? 3 : 2)
  const cells = rows.map((each) => each.slice(0, columns.length))
  return [
    {
      heading: texts.t('documents', 'bottomLines'),
      blocks: [{ kind: 'table', columns, rows: cells }],
    },
  ]
}

/** In phase 3 nobody is asked what happens when it fails: without any answer that column is left out. */
function columnsOf({ texts }: Source): readonly Column[] {
  return [
    { header: texts.t('documents', 'bottomLines.what'), share: 46, names: true },
    { header: texts.t('documents', 'bottomLines.guard'), share: 15, repeats: true },
    { header: texts.t('documents', 'bottomLines.ifBroken'), share: 39 },
  ]
}
