import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { LineRow } from '../lines/LineRow'
import { LastNumbers } from '../scale/LastNumbers'
import { Rows } from '../lines/Rows'
import type { WallLine } from '../../projection'

/** What was said, in the order in which it was said; what says more about something stands under it. */
export function LinesPage({ content, question }: KindProps<ContentOf<'lines'>>) {
  return (
    <Paged>
      {content.last.map((last) => (
        <LastNumbers key={last.phase} last={last} />
      ))}
      <Rows>
        {inFamilies(content.lines).map((line) => (
          <LineRow key={line.id} line={line} question={question} />
        ))}
      </Rows>
    </Paged>
  )
}

/** Each line followed by those that say more about it. */
function inFamilies(lines: readonly WallLine[]): readonly WallLine[] {
  const ids = new Set(lines.map((each) => each.id))
  const own = lines.filter((each) => each.of === null || !ids.has(each.of))
  return own.flatMap((each) => [each, ...lines.filter((below) => below.of === each.id)])
}
