import type { Person } from '#conference'
import { useText } from '#i18n'
import { announce } from '#ui'
import { useState } from 'react'
import { readBirthYear } from '../../shared'
import { useConduct, useToday } from '../../running'
import { WordField } from '../../fields'
import { RowButton } from '../../list'
import styles from './Family.module.css'

/** One member of the family; what stands there can be typed over. Taking somebody away is asked twice: undo does not reach it. */
export function PersonRow({ person }: { readonly person: Person }) {
  const t = useText('answers')
  const { send, meetingId } = useConduct()
  const today = useToday()
  const [sure, setSure] = useState(false)
  const { id, label, born, lives } = person
  const draft = `${meetingId}.person.${id}`
  const change = (patch: Partial<Person>) =>
    void send({ type: 'personPut', person: { ...person, ...patch } })
  const remove = () => {
    void send({ type: 'personRemoved', person: id })
    announce(t('family.removed', { name: label }))
  }
  return (
    <li data-person={id} className={styles.person}>
      <span data-field="label" className={styles.cell}>
        <WordField
          look="pill"
          required
          label={t('family.label')}
          name={t('family.labelOf', { name: label })}
          draft={`${draft}.label`}
          hint={t('family.labelHint')}
          value={label}
          onSave={(text) => change({ label: text })}
        />
      </span>
      <span data-field="born" className={styles.cell}>
        <WordField
          look="pill"
          inputMode="numeric"
          label={t('family.born')}
          name={t('family.bornOf', { name: label })}
          draft={`${draft}.born`}
          hint={t('family.bornHint')}
          value={born === undefined ? '' : String(born)}
          onSave={(text) => change({ born: readBirthYear(text, today()) ?? undefined })}
        />
      </span>
      <span data-field="lives" className={styles.cell}>
        <WordField
          look="pill"
          label={t('family.lives')}
          name={t('family.livesOf', { name: label })}
          draft={`${draft}.lives`}
          hint={t('family.livesHint')}
          value={lives ?? ''}
          onSave={(text) => change({ lives: text === '' ? undefined : text })}
        />
      </span>
      {sure ? (
        <span className={styles.sure}>
          {t('family.sure', { name: label })}{' '}
          <RowButton action="confirm" onClick={remove}>
            {t('family.removeYes')}
          </RowButton>
          <RowButton action="cancel" onClick={() => setSure(false)}>
            {t('edit.cancel')}
          </RowButton>
        </span>
      ) : (
        <RowButton
          action="remove"
          aria-label={`${t('row.remove')}: ${label}`}
          onClick={() => setSure(true)}
        >
          {t('row.remove')}
        </RowButton>
      )}
    </li>
  )
}
