import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { LineRow } from '../lines/LineRow'
import { Row, Rows } from '../lines/Rows'
import { useWords } from '../lines/useWords'
import { widthOf } from '../scale/widthOf'
import { FamilyDrawing } from './FamilyDrawing'
import styles from './FamilyPage.module.css'
import { layOutFamily } from './layOutFamily'
import { namesFit } from './namesFit'
import { relationWords } from './relationWords'

/** More than this would be a tangle: then the family stands in words. */
const MOST_IN_A_ROW = 8
const MOST_ROWS = 3

/** Who belongs to the family, drawn; and what was said of how things are at home. */
export function FamilyPage({ content, question }: KindProps<ContentOf<'family'>>) {
  const words = useWords()
  const layout = layOutFamily(content)
  const most = Math.max(0, ...layout.places.map((each) => countIn(layout.places, each.row)))
  const drawn =
    most <= MOST_IN_A_ROW && layout.rows <= MOST_ROWS && namesFit(content, layout, widthOf)
  const sentences = relationWords(content, words)
  return (
    <Paged>
      {drawn && <FamilyDrawing family={content} layout={layout} />}
      {drawn && (
        <ul className={styles.spoken}>
          {sentences.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {!drawn && (
        <Rows>
          {content.persons.map(({ id, label, born }) => (
            <Row
              key={id}
              text={label}
              aside={born === null ? null : words.t('family.born', { year: born })}
              under={relationWords(content, words, id)}
            />
          ))}
        </Rows>
      )}
      <Rows>
        {content.lines.map((line) => (
          <LineRow key={line.id} line={line} question={question} />
        ))}
      </Rows>
    </Paged>
  )
}

function countIn(places: readonly { readonly row: number }[], row: number): number {
  return places.filter((each) => each.row === row).length
}
