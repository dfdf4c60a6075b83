import type { ReactNode } from 'react'
import { memo } from 'react'
import type { QuestionId } from '#guide'
import type { WallLine } from '../../projection'
import { lineWords } from './lineWords'
import type { RowProps } from './Rows'
import { Row } from './Rows'
import { useWords } from './useWords'

interface Props {
  readonly line: WallLine
  readonly question: QuestionId | null
  readonly tone?: NonNullable<RowProps['tone']>
  /** More words at the end of what stands below it. */
  readonly also?: string | null
  readonly before?: ReactNode
}

/** A line of an answer as a row. Rendered anew only where the line says something else: lists grow long. */
export const LineRow = memo(
  ({ line, question, tone = 'ordinary', also = null, before }: Props) => {
    const row = lineWords(line, useWords(), question)
    const under = also === null ? row.under : [...(row.under ?? []), also]
    return <Row {...row} tone={tone} before={before} under={under ?? []} />
  },
  (one, other) =>
    one.question === other.question &&
    one.tone === other.tone &&
    one.also === other.also &&
    one.before === other.before &&
    JSON.stringify(one.line) === JSON.stringify(other.line),
)
LineRow.displayName = 'LineRow'
