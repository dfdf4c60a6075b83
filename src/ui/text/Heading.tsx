import type { ReactNode, Ref } from 'react'
import { cx } from '../cx'
import { BEGINS } from '../layout/useModal'
import styles from './Heading.module.css'

interface HeadingProps {
  readonly level: 1 | 2 | 3 | 4
  /** How it looks, apart from its level: a page, the question of the moment, a part, a small label. */
  readonly look?: 'title' | 'question' | 'part' | 'label' | undefined
  readonly id?: string | undefined
  /** Can be given focus from code, so that reading goes on here. */
  readonly reachable?: boolean | undefined
  /** Focus begins here in a dialog. */
  readonly first?: boolean | undefined
  readonly ref?: Ref<HTMLHeadingElement> | undefined
  readonly children: ReactNode
}

/** A heading: its level says where it stands in the page, its look how large it is. */
export function Heading(props: HeadingProps) {
  const { level, look = 'part', id, reachable, first, ref, children } = props
  const Tag = `h${level}` as const
  return (
    <Tag
      ref={first === true ? BEGINS.ref() : ref}
      id={id}
      tabIndex={reachable === true ? -1 : undefined}
      data-initial-focus={first === true ? '' : undefined}
      className={cx(styles.heading, styles[look])}
    >
      {children}
    </Tag>
  )
}
