import type { Relation } from '#conference'
import { useText } from '#i18n'
import { Section } from '#ui'
import { useState } from 'react'
import { useCaseState, useConduct, useNames } from '../../running'
import { Pick } from '../../fields'
import { RowButton } from '../../list'
import styles from './Family.module.css'

/** A relation that is being made. */
type Fresh = { readonly [Field in keyof Relation]?: Relation[Field] | undefined }

const KINDS: readonly Relation['kind'][] = ['partners', 'exPartners', 'parent', 'siblings', 'other']

/** How the members of the family belong together. */
export function RelationsPart() {
  const t = useText('answers')
  const lists = useText('lists')
  const names = useNames()
  const { persons, relations } = useCaseState()
  const { send } = useConduct()
  const [fresh, setFresh] = useState<Fresh>({})
  const people = persons.map(({ id, label }) => ({ value: id, label }))
  const { from, kind, to } = fresh
  const complete = from !== undefined && kind !== undefined && to !== undefined && from !== to
  const wordsOf = (relation: Relation) =>
    t(`family.is.${relation.kind}`, {
      from: names.person(relation.from),
      to: names.person(relation.to),
    })
  const add = () => {
    if (!complete) return
    void send({ type: 'relationPut', relation: { kind, from, to } })
    setFresh({})
  }
  return (
    <Section level={3} look="label" heading={t('family.relations')}>
      {relations.length > 0 && (
        <ul role="list">
          {relations.map((relation) => (
            <li
              key={JSON.stringify(relation)}
              data-relation={`${relation.kind}:${relation.from}:${relation.to}`}
              className={styles.person}
            >
              <span className={styles.relation} dir="auto">
                {wordsOf(relation)}
              </span>
              <RowButton
                action="remove"
                aria-label={`${t('row.remove')}: ${wordsOf(relation)}`}
                onClick={() => void send({ type: 'relationRemoved', relation })}
              >
                {t('row.remove')}
              </RowButton>
            </li>
          ))}
        </ul>
      )}
      <div data-form="relation" className={styles.person}>
        <Pick
          field="from"
          label={t('family.from')}
          none={t('family.from')}
          options={people}
          value={from}
          onChange={(id) => setFresh({ ...fresh, from: id })}
        />
        <Pick
          field="kind"
          label={t('family.kind')}
          none={t('family.kind')}
          options={KINDS.map((value) => ({ value, label: lists(`relation.${value}`) }))}
          value={kind}
          onChange={(value) => setFresh({ ...fresh, kind: value })}
        />
        <Pick
          field="to"
          label={t('family.to')}
          none={t('family.to')}
          options={people}
          value={to}
          onChange={(id) => setFresh({ ...fresh, to: id })}
        />
        <RowButton action="add" disabled={!complete} onClick={add}>
          {t('add')}
        </RowButton>
      </div>
    </Section>
  )
}
