import { findQuestion } from '#guide'
import { useText } from '#i18n'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { AnswerProps } from '../answering/answerProps'
import { begin } from '../../fields'
import { EmptySource } from '../answering/EmptySource'
import { ChoiceNotShown } from '../release/ChoiceNotShown'
import { chosenIdeas } from '../release/chosen'
import { useNames } from '../../running'
import { IdeasElsewhere } from './IdeasElsewhere'
import { useWeighing } from './useWeighing'
import styles from './Weigh.module.css'
import { CHOOSES, WeighRow } from './WeighRow'

/** Weighing: the ideas beside each other, with what the group makes of each; then choosing. */
export function WeighAnswer({ question, answer }: AnswerProps<'weigh'>) {
  const t = useText('decide')
  const names = useNames()
  const { ideas, meeting, guide, phase, scope, weigh, choose } = useWeighing(question)
  const table = useRef<HTMLDivElement>(null)
  useEffect(() => {
    begin(CHOOSES.in(table.current)[0])
  }, [])
  const brainstorm = findQuestion(guide, phase, 'besluit.brainstorm')
  if (ideas.length === 0) {
    return brainstorm === undefined ? null : (
      <>
        <EmptySource question={brainstorm} />
        <IdeasElsewhere brainstorm={brainstorm} />
      </>
    )
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={table}
      className={styles.place}
      role="group"
      aria-label={t('weigh.table')}
      onKeyDown={walkChoices}
    >
      {/* A table to the eye. To the ear each idea is a group with its controls, which carry the words of the head. */}
      <table role="none" className={styles.table}>
        <thead aria-hidden="true">
          <tr>
            <th>{t('weigh.client')}</th>
            <th>{t('weigh.bearable')}</th>
            <th>{t('weigh.term')}</th>
            <th>{t('weigh.level')}</th>
            <th>{t('weigh.choose')}</th>
          </tr>
        </thead>
        {ideas.map((idea) => (
          <WeighRow
            key={idea.id}
            idea={idea}
            by={idea.by === undefined ? '' : names.participant(idea.by)}
            weighing={meeting.weighings[idea.id]}
            chosen={meeting.chosen.includes(idea.id)}
            aspect={answer.aspect}
            scope={scope}
            weigh={weigh}
            choose={choose}
          />
        ))}
      </table>
      <ChoiceNotShown
        chosen={(now) =>
          chosenIdeas(
            now,
            ideas.map(({ id }) => id),
          )
        }
      />
      {brainstorm !== undefined && <IdeasElsewhere brainstorm={brainstorm} />}
    </div>
  )
}

/** Arrows walk from the button that chooses an idea to that of the next; Enter or Space presses it. */
function walkChoices(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event
  const by = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const buttons = CHOOSES.in(currentTarget)
  const here = buttons.findIndex((each) => each === target)
  if (here < 0) return
  event.preventDefault()
  buttons[here + by]?.focus()
}
