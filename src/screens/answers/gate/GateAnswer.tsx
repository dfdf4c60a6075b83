import type { Dissent } from '#conference'
import type { GateAnswerId } from '#guide'
import { keyOf } from '#guide'
import { useGuideText, useText } from '#i18n'
import { announce } from '#ui'
import { useRef, useState } from 'react'
import { useConduct } from '../../running'
import type { AnswerProps } from '../answering/answerProps'
import { SavedText } from '../../fields'
import { ChoiceNotShown } from '../release/ChoiceNotShown'
import { chosenAtGate } from '../release/chosen'
import { useAnswer } from '../answering/useAnswer'
import { BigChoice } from '../choices/BigChoice'
import { BigChoices } from '../choices/BigChoices'
import { Differs } from '../choices/Differs'
import styles from './GateAnswer.module.css'
import { NowOrLater } from './NowOrLater'

interface Words {
  readonly ground?: string
  readonly differs?: readonly Dissent[]
}

/** One clear question: the ground, who sees it differently, and each answer with what it leads to. */
export function GateAnswer({ question, answer }: AnswerProps<'gate'>) {
  const t = useText('answers')
  const words = useGuideText()
  const { meeting, phase, meetingId, send, scope } = useAnswer(question)
  const { drafts } = useConduct()
  const groundDraft = `${scope}.ground`
  const key = keyOf(phase, question.id)
  const answered = meeting.gates[key]
  /** Who was named before an answer was chosen: they go along with the answer. */
  const [waiting, setWaiting] = useState<readonly Dissent[]>([])
  const ground = useRef<HTMLTextAreaElement>(null)
  const firstAnswer = useRef<HTMLButtonElement>(null)
  const differs = answered?.differs ?? waiting

  const decide = (chosen: GateAnswerId, said: Words) =>
    send({
      type: 'answerGate',
      meeting: meetingId,
      question: question.id,
      answer: chosen,
      ground: said.ground ?? ground.current?.value.trim() ?? '',
      differs: said.differs ?? differs,
    })
  const choose = (chosen: GateAnswerId) => {
    announce(t('gate.chosen', { leads: words(phase, question.id, `leads.${chosen}`) }))
    void decide(chosen, {}).then((decided) => {
      // An answer may lead straight to another question: then the field is gone before it sees its ground noted.
      if (decided.ok) void drafts.drop(groundDraft)
    })
  }
  /** Changes the words of what was decided; before that they wait for the answer. */
  const amend = (said: Words): boolean => {
    if (answered !== undefined) void decide(answered.answer, said)
    return answered !== undefined
  }
  return (
    <>
      <div className={styles.ground}>
        <SavedText
          ref={ground}
          begins
          field="ground"
          draft={groundDraft}
          label={t('gate.ground')}
          placeholder={t('gate.groundHint')}
          value={answered?.ground ?? ''}
          onSave={(text) => amend({ ground: text })}
          // Enter in the ground goes on to the answers.
          onEnter={() => firstAnswer.current?.focus()}
        />
        <Differs
          scope={scope}
          value={differs}
          onChange={(fresh) => {
            setWaiting(fresh)
            amend({ differs: fresh })
          }}
        />
      </div>
      <BigChoices label={t('gate.label')} begins={false}>
        {answer.answers.map((each, at) => (
          <BigChoice
            key={each.answer}
            ref={at === 0 ? firstAnswer : undefined}
            data-gate-answer={each.answer}
            chosen={each.answer === answered?.answer}
            chosenWord={t('gate.decided')}
            title={words(phase, question.id, `answer.${each.answer}`)}
            leads={words(phase, question.id, `leads.${each.answer}`)}
            onChoose={() => choose(each.answer)}
          />
        ))}
      </BigChoices>
      <ChoiceNotShown chosen={(now) => chosenAtGate(now, key)} />
      <NowOrLater question={question} />
    </>
  )
}
