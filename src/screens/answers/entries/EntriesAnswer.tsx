import { useText } from '#i18n'
import type { AnswerProps } from '../answering/answerProps'
import { Capture } from './capture/Capture'
import { SafetyLog } from '../safety/SafetyLog'
import { SaidList } from './SaidList'
import { useSaid } from './useSaid'
import { LastScores } from '../scores/LastScores'
import { QuickValues } from './quick/QuickValues'

/** A list of things that were said, each with the fields that the question asks for. */
export function EntriesAnswer({ question, answer }: AnswerProps<'entries'>) {
  const t = useText('answers')
  const [said, open] = useSaid(question)
  const perPerson = answer.values !== undefined && answer.fields.includes('person')
  return (
    <>
      {answer.lastScores === true && <LastScores question={question} />}
      <Capture
        question={question}
        fields={answer.fields}
        values={answer.values}
        placeholder={answer.textOptional === true ? t('capture.note') : undefined}
      />
      {perPerson && <QuickValues question={question} by="person" values={answer.values ?? []} />}
      <SaidList question={question.id} heading={t('said.heading')} said={said} open={open} />
      {answer.lastScores === true && <SafetyLog place="question" />}
    </>
  )
}
