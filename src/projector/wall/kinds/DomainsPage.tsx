import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { Remark } from '../lines/Remark'
import { lineWords } from '../lines/lineWords'
import { useWords } from '../lines/useWords'
import styles from './DomainsPage.module.css'

/** The life domains of which something was said, and in one sentence those still to be talked about. */
export function DomainsPage({ content, question }: KindProps<ContentOf<'domains'>>) {
  const words = useWords()
  const { t, list, names } = words
  const said = content.domains.filter((each) => each.lines.length > 0)
  const open = content.domains.filter((each) => each.lines.length === 0)
  return (
    <Paged>
      <ul className={styles.domains}>
        {said.map(({ domain, lines }) => (
          <li key={domain} className={styles.domain}>
            <h2 className={styles.name}>{list(`domain.${domain}`)}</h2>
            <div className={styles.said}>
              {lines.map((line) => {
                const row = lineWords(line, words, question)
                const value = line.value === 'unknown' ? list('value.unknown') : row.lead
                return (
                  <div key={line.id} className={styles.line}>
                    <p className={styles.text} dir="auto">
                      {value && <strong>{value} </strong>}
                      {line.text}
                    </p>
                    {line.source && <p className={styles.source}>{line.source}</p>}
                  </div>
                )
              })}
            </div>
          </li>
        ))}
      </ul>
      {said.length > 0 && open.length > 0 && (
        <Remark>
          {t('domains.open', { names: names(open.map(({ domain }) => list(`domain.${domain}`))) })}
        </Remark>
      )}
    </Paged>
  )
}
