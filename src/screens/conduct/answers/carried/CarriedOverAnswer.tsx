import type { BottomLineCheck, FollowUp } from '#conference'
import { openAgreements, standingBottomLines } from '#conference'
import { useText } from '#i18n'
import { Section, Text } from '#ui'
import type { AnswerProps } from '../answerProps'
import { Capture } from '../capture/Capture'
import { SaidList } from '../said/SaidList'
import { useSaid } from '../said/useSaid'
import { useAnswer } from '../useAnswer'
import { useSteady } from '../useSteady'
import { CarriedAgreement } from './CarriedAgreement'
import { CarriedBottomLine } from './CarriedBottomLine'

/** What became of the agreements and bottom lines of earlier meetings, and which still hold. */
export function CarriedOverAnswer({ question }: AnswerProps<'carriedOver'>) {
  const t = useText('decide')
  const { state, meeting, scope, meetingId, send } = useAnswer(question)
  const [said, open] = useSaid(question)
  const agreements = openAgreements(state, meeting)
  const bottomLines = standingBottomLines(state, meeting)
  const follow = useSteady((followUp: FollowUp) => {
    void send({ type: 'agreementFollowed', meeting: meetingId, followUp })
  })
  const check = useSteady((checked: BottomLineCheck) => {
    void send({ type: 'bottomLineChecked', meeting: meetingId, check: checked })
  })
  const nothing = agreements.length === 0 && bottomLines.length === 0
  return (
    <>
      {nothing && <Text tone="second">{t('carried.none')}</Text>}
      {bottomLines.length > 0 && (
        <Section level={3} look="label" heading={t('carried.bottomLines')}>
          <ul role="list">
            {bottomLines.map((bottomLine, at) => (
              <CarriedBottomLine
                key={bottomLine.id}
                bottomLine={bottomLine}
                check={meeting.bottomLineChecks[bottomLine.id]}
                draft={`${scope}.check.${bottomLine.id}`}
                begins={at === 0}
                onCheck={check}
              />
            ))}
          </ul>
        </Section>
      )}
      {agreements.length > 0 && (
        <Section level={3} look="label" heading={t('carried.agreements')}>
          <ul role="list">
            {agreements.map((carried, at) => (
              <CarriedAgreement
                key={carried.agreement.id}
                open={carried}
                followUp={meeting.followUps[carried.agreement.id]}
                draft={`${scope}.follow.${carried.agreement.id}`}
                begins={at === 0 && bottomLines.length === 0}
                onFollow={follow}
              />
            ))}
          </ul>
        </Section>
      )}
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
    </>
  )
}
