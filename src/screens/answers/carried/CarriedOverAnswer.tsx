import { openAgreements, standingBottomLines } from '#conference'
import { useText } from '#i18n'
import { Text } from '#ui'
import type { AnswerProps } from '../answering/answerProps'
import { Capture } from '../entries/capture/Capture'
import { SafetyLog } from '../safety/SafetyLog'
import { SaidList } from '../entries/SaidList'
import { useSaid } from '../entries/useSaid'
import { useAnswer } from '../answering/useAnswer'
import { CarriedOver } from './CarriedOver'

/** What became of the agreements and bottom lines of earlier meetings, and which still hold. */
export function CarriedOverAnswer({ question }: AnswerProps<'carriedOver'>) {
  const t = useText('decide')
  const { state, meeting } = useAnswer(question)
  const [said, open] = useSaid(question)
  const nothing =
    openAgreements(state, meeting).length + standingBottomLines(state, meeting).length === 0
  return (
    <>
      {nothing && <Text tone="second">{t('carried.none')}</Text>}
      <CarriedOver question={question} begins />
      <Capture
        question={question}
        fields={['by']}
        begins={nothing}
        placeholder={t('carried.add')}
      />
      <SaidList
        question={question.id}
        heading={t('carried.said')}
        empty={t('carried.saidNone')}
        said={said}
        open={open}
      />
      <SafetyLog place="question" />
    </>
  )
}
