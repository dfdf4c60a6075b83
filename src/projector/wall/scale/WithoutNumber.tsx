import type { Scale } from '../../projection'
import type { Words } from '../lines/useWords'
import { useWords } from '../lines/useWords'
import styles from './WithoutNumber.module.css'
import { cx } from '#ui'

type Without = Scale['without']

/** Who gave no number, in words for each way: passing is not unanswered. */
export function WithoutNumber({
  without,
  large = false,
}: {
  readonly without: Without
  readonly large?: boolean
}) {
  const words = useWords()
  const said = sentences(without, words)
  if (said.length === 0) return null
  return (
    <p className={cx(styles.without, large && styles.large)}>
      {said.map((each) => (
        <span key={each} className={styles.each} dir="auto">
          {each}
        </span>
      ))}
    </p>
  )
}

function sentences(without: Without, { t, names }: Words): readonly string[] {
  const together = (['passed', 'notAsked', 'unanswered'] as const).flatMap((how) => {
    const who = without.filter((each) => each.how === how).map((each) => each.name)
    return who.length === 0 ? [] : [t(`scale.${how}`, { names: names(who) })]
  })
  const apart = without.flatMap(({ how, name, because }) => {
    if (how !== 'notSpoken') return []
    return because === null
      ? [t('scale.notSpoken', { names: name })]
      : [t('scale.notSpokenBecause', { names: name, because })]
  })
  return [...together, ...apart]
}
