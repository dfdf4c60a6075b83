import type { Entry, Weighing } from '#conference'
import { useText } from '#i18n'
import { makeSpot } from '#ui'
import { memo, useId } from 'react'
import type { AnswerOf } from '../answering/answerProps'
import { OneOf, Pick } from '../../fields'
import { SAID } from '../../releasing'
import { Release } from '../release/Release'
import { WhyNotShown } from '../release/WhyNotShown'
import { RowButton } from '../../list'
import { WeighNotes } from './WeighNotes'
import styles from './Weigh.module.css'

interface WeighRowProps {
  readonly idea: Entry
  /** Who had it. */
  readonly by: string
  readonly weighing: Weighing | undefined
  readonly chosen: boolean
  readonly aspect: AnswerOf<'weigh'>['aspect']
  readonly scope: string
  readonly weigh: (idea: string, change: Partial<Weighing>) => void
  readonly choose: (idea: string) => void
}

/** The button that chooses an idea, by the id of that idea. */
export const CHOOSES = makeSpot()

/** One idea with all that the group makes of it: heard as one group, called by the idea. */
export const WeighRow = memo(function WeighRow(props: WeighRowProps) {
  const { idea, by, weighing = {}, chosen, aspect, scope, weigh, choose } = props
  const t = useText('decide')
  const lists = useText('lists')
  const words = useId()
  const word = t(chosen ? 'weigh.chosen' : 'weigh.choose')
  const change = (patch: Partial<Weighing>) => weigh(idea.id, patch)
  return (
    <tbody
      ref={SAID.ref(idea.id)}
      role="group"
      aria-labelledby={words}
      data-entry={idea.id}
      className={styles.idea}
    >
      <tr role="none">
        <td colSpan={5} className={styles.words} dir="auto">
          <div className={styles.line}>
            <span id={words}>{idea.text}</span> <span className={styles.by}>{by}</span>{' '}
            <span className={styles.by}>
              <WhyNotShown said={idea} /> <Release said={idea} words={idea.text} />
            </span>
          </div>
        </td>
      </tr>
      <tr role="none" className={styles.choices}>
        <td data-label={t('weigh.client')}>
          <OneOf
            field="client"
            label={t('weigh.client')}
            options={[
              { value: 'yes', label: t('weigh.yes') },
              { value: 'no', label: t('weigh.no') },
            ]}
            value={weighing.client === undefined ? undefined : weighing.client ? 'yes' : 'no'}
            onChange={(value) => change({ client: value && value === 'yes' })}
          />
        </td>
        <td data-label={t('weigh.bearable')}>
          <OneOf
            field="bearable"
            label={t('weigh.bearable')}
            options={(['low', 'middle', 'high'] as const).map((value) => ({
              value,
              label: lists(`bearable.${value}`),
            }))}
            value={weighing.bearable}
            onChange={(bearable) => change({ bearable })}
          />
        </td>
        <td data-label={t('weigh.term')}>
          <OneOf
            field="term"
            label={t('weigh.term')}
            options={(['short', 'long'] as const).map((value) => ({
              value,
              label: t(`weigh.term.${value}`),
            }))}
            value={weighing.term}
            onChange={(term) => change({ term })}
          />
        </td>
        <td data-label={t('weigh.level')}>
          <Pick
            field="level"
            label={t('weigh.level')}
            none="–"
            options={(['family', 'network', 'basic', 'specialist', 'pressure'] as const).map(
              (value) => ({ value, label: lists(`level.${value}`) }),
            )}
            value={weighing.level}
            onChange={(level) => change({ level })}
          />
        </td>
        <td>
          <RowButton
            ref={CHOOSES.ref(idea.id)}
            action="choose"
            kind="plain"
            pressed={chosen}
            aria-label={t('weigh.chooseOf', { word, text: idea.text })}
            onClick={() => choose(idea.id)}
          >
            {word}
          </RowButton>
        </td>
      </tr>
      <WeighNotes idea={idea} weighing={weighing} aspect={aspect} scope={scope} onChange={change} />
    </tbody>
  )
})
