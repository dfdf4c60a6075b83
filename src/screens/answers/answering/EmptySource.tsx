import type { Question } from '#guide'
import { placeOf } from '#guide'
import { useGuideText, useText } from '#i18n'
import { EmptyState } from '#ui'
import { RowButton } from '../../list'
import { useAnswer } from './useAnswer'

interface EmptySourceProps {
  /** The question to which this one comes back. */
  readonly question: Question
}

/** Says that nothing was said yet to the question that this one builds on, and goes there. */
export function EmptySource({ question }: EmptySourceProps) {
  const t = useText('answers')
  const words = useGuideText()
  const { phase, guide, meetingId, send } = useAnswer(question)
  const place = placeOf(guide, phase, question.id)
  const title = words(phase, question.id, 'short')
  return (
    <EmptyState
      action={
        place && (
          <RowButton
            action="source"
            kind="plain"
            onClick={() => void send({ type: 'goTo', meeting: meetingId, place })}
          >
            {t('source.go', { title })}
          </RowButton>
        )
      }
    >
      {t('source.empty', { title })}
    </EmptyState>
  )
}
