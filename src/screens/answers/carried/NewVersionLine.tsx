import { useText } from '#i18n'
import { Text } from '#ui'
import { useEffect, useRef } from 'react'
import { BottomLineEditor } from '../bottomLines/BottomLineEditor'
import { RowButton } from '../../list'
import styles from './Carried.module.css'
import type { NewVersion } from './useNewVersion'

interface NewVersionLineProps {
  readonly version: NewVersion
  /** The group said that it changes. */
  readonly asked: boolean
}

/** A bottom line that changes is written anew in this meeting; how it was stays in its history. */
export function NewVersionLine({ version, asked }: NewVersionLineProps) {
  const t = useText('decide')
  const words = useText('answers')
  const { fresh, writing, write, stop, drop } = version
  const line = useRef<HTMLDivElement>(null)
  const wrote = useRef(false)
  useEffect(() => {
    // The form goes: one goes on at what opened it.
    if (wrote.current && writing === null) line.current?.querySelector('button')?.focus()
    wrote.current = writing !== null
  }, [writing])
  if (fresh !== undefined && writing !== null)
    return <BottomLineEditor bottomLine={fresh} begin={writing} begins onClose={stop} />
  if (fresh === undefined && !asked) return null
  return (
    <div ref={line} className={styles.answer}>
      {fresh !== undefined && (
        <Text look="secondary">
          {t('carried.nowReads')}: <bdi>{fresh.text}</bdi>
        </Text>
      )}
      <RowButton action="newVersion" onClick={() => write('text')}>
        {fresh === undefined ? t('carried.newVersion') : words('row.edit')}
      </RowButton>
      {fresh !== undefined && (
        <RowButton
          action="noNewVersion"
          onClick={({ currentTarget }) => {
            // This button goes: one goes on at the one before it.
            if (currentTarget.previousElementSibling instanceof HTMLElement)
              currentTarget.previousElementSibling.focus()
            drop()
          }}
        >
          {t('carried.noNewVersion')}
        </RowButton>
      )}
    </div>
  )
}
