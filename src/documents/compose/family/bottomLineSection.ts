import type { Section } from '../../paper'
import { bottomLineRow } from '../bottomLineRow'
import { sharedBottomLines } from '../sharedBottomLines'
import type { Source } from '../source'
import { whoForReader } from './whoForReader'

/** What must at least be there, of what those who read it heard or were told. */
export function familyBottomLines(source: Source): readonly Section[] {
  const { meeting, texts } = source
  const rows = sharedBottomLines(source).map(({ bottomLine, made }) => {
    const from = { ...source, meeting: made }
    const [what = [], , ifBroken = []] = bottomLineRow(from, bottomLine, made !== meeting)
    return [what, whoForReader(from, bottomLine.guard), ifBroken]
  })
  if (rows.length === 0) return []
  const columns = [
    { header: texts.t('documents', 'bottomLines.what'), share: 46, names: true },
    { header: texts.t('documents', 'bottomLines.guard'), share: 17, repeats: true },
    { header: texts.t('documents', 'bottomLines.ifBroken'), share: 37 },
  ]
  const heading = texts.t('documents', 'bottomLines')
  return [{ heading, blocks: [{ kind: 'table', columns, rows }] }]
}
