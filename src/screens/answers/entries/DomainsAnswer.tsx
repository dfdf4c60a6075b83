import { useText } from '#i18n'
import type { AnswerProps } from '../answering/answerProps'
import { Capture } from './capture/Capture'
import { SaidList } from './SaidList'
import { useSaid } from './useSaid'
import { QuickValues } from './quick/QuickValues'

/** The fourteen domains of life, each with how it goes there and a note. */
export function DomainsAnswer({ question, answer }: AnswerProps<'domains'>) {
  const t = useText('answers')
  const [said, open] = useSaid(question)
  return (
    <>
      <Capture
        question={question}
        fields={answer.fields}
        values={answer.values}
        placeholder={t('capture.domain')}
      />
      <QuickValues question={question} by="domain" values={answer.values} />
      <SaidList question={question.id} heading={t('said.heading')} said={said} open={open} />
    </>
  )
}
