import type { ReactNode } from 'react'
import { cx } from '../cx'
import styles from './DataTable.module.css'

export interface Column<Row> {
  readonly id: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Names the row: bold, and read out with every cell of it. */
  readonly namesRow?: boolean | undefined
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end' | undefined
  /** On one line: dates, names. */
  readonly oneLine?: boolean | undefined
}

interface DataTableProps<Row> {
  readonly caption: string
  readonly captionHidden?: boolean | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  /** What stands there while there are no rows. */
  readonly empty?: ReactNode
}

/** A plain table: a strong line under its head, a hairline under each row, nothing else. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowId, empty } = props
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  return (
    <div className={styles.place} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={captionHidden === true ? styles.hidden : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cellClass(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const content = column.cell(row)
  if (column.namesRow !== true) return <td className={cellClass(column)}>{content}</td>
  return (
    <th scope="row" className={cellClass(column)}>
      {content}
    </th>
  )
}

function cellClass<Row>({ align, oneLine }: Column<Row>): string {
  return cx(styles.cell, align === 'end' && styles.end, oneLine === true && styles.oneLine)
}
