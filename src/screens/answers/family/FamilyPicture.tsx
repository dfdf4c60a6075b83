import type { Person, Relation } from '#conference'
import { useText } from '#i18n'
import { cx } from '#ui'
import styles from './Family.module.css'
import { generations } from './generations'

declare module 'react' {
  interface CSSProperties {
    /** How many members stand in the fullest row of a family. */
    readonly '--beraad-most-beside'?: number
  }
}

interface FamilyPictureProps {
  readonly persons: readonly Person[]
  readonly relations: readonly Relation[]
}

/** Height of a row, in the units of the drawing. */
const ROW = 100

/** The family in rows, the oldest above, lines between those who belong together. The list below says it in words. */
export function FamilyPicture({ persons, relations }: FamilyPictureProps) {
  const t = useText('answers')
  const rows = generations(persons, relations)
  if (persons.length === 0) return null
  const places = new Map(
    rows.flatMap((row, level) =>
      row.map(
        ({ id }, at) =>
          [id, { x: ((at + 0.5) / row.length) * 100, y: (level + 0.5) * ROW }] as const,
      ),
    ),
  )
  const most = Math.max(...rows.map((row) => row.length))
  return (
    <figure
      className={styles.picture}
      aria-label={t('family.picture')}
      style={{ '--beraad-most-beside': most }}
    >
      <svg
        aria-hidden="true"
        className={styles.lines}
        viewBox={`0 0 100 ${rows.length * ROW}`}
        preserveAspectRatio="none"
      >
        {relations.map((relation) => {
          const from = places.get(relation.from)
          const to = places.get(relation.to)
          if (from === undefined || to === undefined) return null
          return (
            <line
              key={JSON.stringify(relation)}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              className={cx(styles.tie, relation.kind === 'exPartners' && styles.parted)}
            />
          )
        })}
      </svg>
      {rows.map((row) => (
        <div key={row.map(({ id }) => id).join()} className={styles.generation}>
          {row.map(({ id, label, born, lives }) => (
            <div key={id} className={styles.seat}>
              <div className={styles.member} dir="auto">
                <span className={styles.name}>{label}</span>
                <span className={styles.about}>
                  {[born, lives].filter((each) => each !== undefined).join(' · ')}
                </span>
              </div>
            </div>
          ))}
        </div>
      ))}
    </figure>
  )
}
