import type { Block, Cell, Facts, Line, Paper, Table } from '#documents'
import { BEGINS, cx } from '#ui'
import styles from './PaperSheet.module.css'

/** A paper as it will be read, on the screen: the same words in the same order as in its files. */
export function PaperSheet({ paper }: { readonly paper: Paper }) {
  const { language, mark, subtitle, sections, footer } = paper
  return (
    // Focus begins here, so that the keys that turn pages scroll it.
    <article
      ref={BEGINS.ref()}
      lang={language}
      className={styles.sheet}
      tabIndex={0}
      data-initial-focus=""
    >
      {mark !== null && <p className={styles.mark}>{mark}</p>}
      <p className={styles.quiet} dir="auto">
        {subtitle.join(' · ')}
      </p>
      {sections.map(({ heading, blocks }, at) => (
        <section key={at} className={styles.section}>
          <h3 className={styles.heading}>{heading}</h3>
          {blocks.map((block, place) => (
            <BlockIn key={place} block={block} heading={heading} />
          ))}
        </section>
      ))}
      <p className={styles.quiet}>{footer}</p>
    </article>
  )
}

function BlockIn({ block, heading }: { readonly block: Block; readonly heading: string }) {
  switch (block.kind) {
    case 'paragraph':
      return <LineIn line={block.line} />
    case 'facts':
      return <FactsIn facts={block} />
    case 'table':
      return <TableIn table={block} heading={heading} />
  }
}

function FactsIn({ facts }: { readonly facts: Facts }) {
  return (
    <dl className={styles.facts}>
      {facts.items.map(({ label, text }, at) => (
        <div key={at} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function TableIn({ table, heading }: { readonly table: Table; readonly heading: string }) {
  return (
    <div className={styles.scroll} role="group" aria-label={heading} tabIndex={0}>
      <table className={styles.table} aria-label={heading}>
        <colgroup>
          {table.columns.map(({ share }, at) => (
            <col key={at} style={{ inlineSize: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map(({ header }, at) => (
              <th key={at} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {table.columns.map(({ names }, at) => (
                <CellIn key={at} names={names === true} cell={cells[at] ?? []} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CellIn({ names, cell }: { readonly names: boolean; readonly cell: Cell }) {
  const lines = cell.map((line, at) => <LineIn key={at} line={line} />)
  return names ? <th scope="row">{lines}</th> : <td>{lines}</td>
}

function LineIn({ line: { text, tone } }: { readonly line: Line }) {
  return (
    <p dir="auto" className={cx(styles.line, tone !== 'plain' && styles[tone])}>
      {text}
    </p>
  )
}
