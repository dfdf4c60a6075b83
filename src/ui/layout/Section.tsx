import { useId, type ReactNode } from 'react'
import { cx } from '../cx'
import { Heading } from '../text/Heading'
import styles from './Section.module.css'

interface SectionProps {
  readonly heading: string
  readonly level?: 2 | 3 | 4 | undefined
  /** `label`: a small heading above a list; `part`: a part of a page. */
  readonly look?: 'part' | 'label' | undefined
  /** One line under the heading. */
  readonly lead?: ReactNode
  /** At the far end of the heading: a number, an action. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A heading with what belongs to it: a landmark of its own for who reads by ear. */
export function Section(props: SectionProps) {
  const { heading, level = 2, look = 'part', lead, aside, children } = props
  const id = useId()
  return (
    <section aria-labelledby={id} className={cx(styles.section, look === 'label' && styles.label)}>
      <div className={styles.head}>
        <Heading level={level} look={look} id={id}>
          {heading}
        </Heading>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  )
}
