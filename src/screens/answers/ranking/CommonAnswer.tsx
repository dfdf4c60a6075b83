import type { Common, Entry } from '#conference'
import { useText } from '#i18n'
import { announce } from '#ui'
import { keyOf } from '#guide'
import { useMemo } from 'react'
import type { AnswerProps } from '../answering/answerProps'
import { Capture } from '../entries/capture/Capture'
import { SaidList } from '../entries/SaidList'
import { type RowAct, useSaid } from '../entries/useSaid'
import { useAnswer } from '../answering/useAnswer'
import { useStableCallback } from '../../shared'
import { ChosenTogether } from './ChosenTogether'

/** Each names one's own; then the group chooses one of them, or writes one sentence together. */
export function CommonAnswer({ question, answer }: AnswerProps<'common'>) {
  const t = useText('answers')
  const { meeting, phase, part, meetingId, send, scope } = useAnswer(question)
  const [said, open] = useSaid(question)
  const key = keyOf(phase, question.id)
  const common = meeting.commons[key]
  const choose = useStableCallback((what: Pick<Common, 'entry' | 'text' | 'differs'>) => {
    const fresh = { phase, question: question.id, part, ...what }
    void send({ type: 'commonChosen', meeting: meetingId, common: fresh })
    announce(t('common.chosen'))
  })
  const chosen = common?.entry
  const differs = common?.differs
  const act = useMemo<RowAct>(
    () => ({
      what: 'common',
      label: (pressed) => t(pressed ? 'common.isChosen' : 'common.choose'),
      pressed: (entry: Entry) => entry.id === chosen,
      run: (entry: Entry) => choose({ entry: entry.id, differs: differs ?? [] }),
    }),
    [t, chosen, differs, choose],
  )
  return (
    <>
      <Capture question={question} fields={answer.fields} />
      <SaidList
        question={question.id}
        heading={t('said.heading')}
        said={said}
        open={open}
        act={act}
      />
      <ChosenTogether
        questionKey={key}
        common={common}
        entries={meeting.entries}
        scope={scope}
        onChange={(what) => choose({ ...what, differs: what.differs ?? differs ?? [] })}
      />
    </>
  )
}
