import type { QuestionPage } from '../../projection'
import { useWords } from '../lines/useWords'
import styles from './Foot.module.css'
import { WallClock } from './WallClock'

interface Props {
  readonly page: QuestionPage
  readonly turned: { readonly page: number; readonly pages: number }
}

/** Small below: the phase, the part and who of the family are there, which page this is, the time. */
export function Foot({ page, turned }: Props) {
  const { t, texts, names } = useWords()
  const { phase, part, family } = page
  const room = [
    part === null ? null : t('foot.part', { part }),
    family.length === 0 ? null : t('foot.with', { names: names(family) }),
  ].filter((each) => each !== null)
  const where = [texts.t('guide', `phase.${phase}|name`), room.join(', ')]
  return (
    <footer className={styles.foot}>
      <p>{where.filter((each) => each !== '').join(' · ')}</p>
      {turned.pages > 1 && (
        <p className={styles.page}>
          {texts.t('common', 'pageOf', { page: turned.page + 1, pages: turned.pages })}
        </p>
      )}
      <WallClock />
    </footer>
  )
}
