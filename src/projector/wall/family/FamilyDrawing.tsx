import type { ContentOf } from '../kindProps'
import { units } from '../scale/units'
import { useWords } from '../lines/useWords'
import styles from './FamilyDrawing.module.css'
import type { FamilyLayout } from './layOutFamily'
import { descents } from './descents'
import { FAMILY_WIDTH } from './layOutFamily'

type Family = ContentOf<'family'>

const ROW = 150
const NAME = 84
/** How far above a child its line turns. */
const BEND = 30

/** The family as a picture: names, and lines between them whose kind stands beside them in words. */
export function FamilyDrawing({
  family,
  layout,
}: {
  readonly family: Family
  readonly layout: FamilyLayout
}) {
  const { t, list } = useWords()
  const height = (layout.rows - 1) * ROW + NAME
  const placeOf = (id: string) => layout.places.find((each) => each.id === id)
  return (
    <div className={styles.drawing} style={{ blockSize: units(height) }}>
      <svg
        className={styles.lines}
        viewBox={`0 0 ${FAMILY_WIDTH} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        {family.relations.map(({ kind, from, to }) => {
          const one = placeOf(from)
          const other = placeOf(to)
          if (one === undefined || other === undefined || kind === 'siblings') return null
          if (kind === 'parent') return null
          const line = { x1: one.x, y1: middle(one), x2: other.x, y2: middle(other) }
          return <line key={`${kind} ${from} ${to}`} className={styles[kind]} {...line} />
        })}
        {descents(family, layout).map(({ key, from, to }) => (
          <path
            key={key}
            className={styles.parent}
            d={`M ${from.x} ${middle(from)} V ${to.row * ROW - BEND} H ${to.x} V ${to.row * ROW}`}
          />
        ))}
      </svg>
      {family.relations.map(({ kind, from, to }) => {
        const one = placeOf(from)
        const other = placeOf(to)
        const isBeside = one !== undefined && one.row === other?.row
        if (!isBeside || kind === 'parent' || kind === 'siblings') return null
        return (
          <span
            key={`${kind} ${from} ${to}`}
            className={styles.word}
            aria-hidden="true"
            style={{
              insetInlineStart: units((one.x + other.x) / 2),
              insetBlockStart: units(one.row * ROW - 14),
            }}
          >
            {list(`relation.${kind}`)}
          </span>
        )
      })}
      <ul>
        {family.persons.map(({ id, label, born }) => {
          const place = placeOf(id)
          return (
            place && (
              <li
                key={id}
                className={styles.person}
                style={{
                  insetInlineStart: units(place.x),
                  insetBlockStart: units(place.row * ROW),
                  maxInlineSize: units(layout.width),
                  minBlockSize: units(NAME),
                }}
              >
                <span className={styles.name}>
                  <bdi>{label}</bdi>
                  {born !== null && (
                    <span className={styles.born}>{t('family.born', { year: born })}</span>
                  )}
                </span>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}

/** Where the lines of a name begin: half way down it. */
function middle({ row }: { readonly row: number }): number {
  return row * ROW + NAME / 2
}
