import type { PhaseId } from '#guide'
import { useText } from '#i18n'
import { announce } from '#ui'
import type { AnswerProps } from '../answering/answerProps'
import { CarriedOver } from '../carried/CarriedOver'
import { BigChoice } from '../choices/BigChoice'
import { BigChoices } from '../choices/BigChoices'
import { useAnswer } from '../answering/useAnswer'

/** In which phase the family is: said outright, with what each phase aims at. */
export function PhaseAnswer({ question }: AnswerProps<'phase'>) {
  const { phase, guide, meetingId, send } = useAnswer(question)
  const t = useText('answers')
  const words = useText('guide')
  const choose = (id: PhaseId) => {
    void send({ type: 'declarePhase', meeting: meetingId, phase: id })
    announce(t('phase.chosen', { phase: words(`phase.${id}|name`) }))
  }
  return (
    <>
      <BigChoices label={t('phase.label')}>
        {guide.phases.map(({ id }) => (
          <BigChoice
            key={id}
            data-value={id}
            data-phase={id}
            chosen={id === phase}
            chosenWord={t('phase.now')}
            title={words(`phase.${id}|name`)}
            leads={words(`phase.${id}|aim`)}
            onChoose={() => choose(id)}
          />
        ))}
      </BigChoices>
      {/* A meeting opens with what earlier ones left open; phase 1 has no question of its own for it. */}
      <CarriedOver question={question} begins={false} />
    </>
  )
}
