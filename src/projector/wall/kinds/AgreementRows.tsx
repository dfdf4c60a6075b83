import type { WallAgreement } from '../../projection'
import { wordsOfFields } from '../lines/wordsOfFields'
import type { Words } from '../lines/useWords'
import { useWords } from '../lines/useWords'
import styles from './AgreementRows.module.css'

interface Props {
  readonly agreements: readonly WallAgreement[]
  /** What became of it, in words, by its id. */
  readonly became?: (id: string) => string | null
}

/** Who (bold), what with for whom and why under it, and when. */
export function AgreementRows({ agreements, became }: Props) {
  const words = useWords()
  const { t } = words
  return (
    <ul>
      {agreements.map((each) => (
        <li key={each.id} className={styles.row}>
          <p className={styles.who} dir="auto">
            {each.who ?? <span className={styles.open}>{t('agreement.noOwner')}</span>}
          </p>
          <div className={styles.what}>
            <p dir="auto">{each.what}</p>
            {underOf(each, words).map((under) => (
              <p key={under} className={styles.under} dir="auto">
                {under}
              </p>
            ))}
          </div>
          <div className={styles.when}>
            <p>{whenOf(each, words)}</p>
            {each.affirmed && <p className={styles.yes}>{t('agreement.affirmed')}</p>}
            {became?.(each.id) && <p className={styles.yes}>{became(each.id)}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}

function underOf(each: WallAgreement, words: Words): readonly string[] {
  const { t, names } = words
  const who = [
    each.withWhom.length === 0 ? null : t('agreement.with', { names: names(each.withWhom) }),
    each.for.length === 0 ? null : t('agreement.for', { names: names(each.for) }),
  ].filter((one) => one !== null)
  return [
    ...(who.length === 0 ? [] : [who.join(' · ')]),
    ...(each.why === null ? [] : [t('agreement.why', { text: each.why })]),
    ...wordsOfFields('agreement', each.more, words),
  ]
}

function whenOf(each: WallAgreement, { t, day }: Words): string {
  const when = [each.by === null ? null : day(each.by), each.moment].filter((one) => one !== null)
  return when.length === 0 ? t('agreement.noDate') : when.join(', ')
}
