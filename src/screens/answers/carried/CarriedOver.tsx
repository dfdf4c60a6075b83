import type { BottomLineCheck, FollowUp } from '#conference'
import { openAgreements, standingBottomLines } from '#conference'
import type { Question } from '#guide'
import { useText } from '#i18n'
import { Section } from '#ui'
import { useAnswer } from '../answering/useAnswer'
import { useStableCallback } from '../../shared'
import { CarriedAgreement } from './CarriedAgreement'
import { CarriedBottomLine } from './CarriedBottomLine'

interface CarriedOverProps {
  readonly question: Question
  /** The first of the rows takes the keyboard. */
  readonly begins: boolean
}

/** What earlier meetings left open: each agreement with what became of it, each bottom line with whether it was kept. */
export function CarriedOver({ question, begins }: CarriedOverProps) {
  const t = useText('decide')
  const { state, meeting, scope, meetingId, send } = useAnswer(question)
  const agreements = openAgreements(state, meeting)
  const bottomLines = standingBottomLines(state, meeting)
  const follow = useStableCallback((followUp: FollowUp) => {
    void send({ type: 'agreementFollowed', meeting: meetingId, followUp })
  })
  const check = useStableCallback((checked: BottomLineCheck) => {
    void send({ type: 'bottomLineChecked', meeting: meetingId, check: checked })
  })
  return (
    <>
      {bottomLines.length > 0 && (
        <Section level={3} look="label" heading={t('carried.bottomLines')}>
          <ul role="list">
            {bottomLines.map((bottomLine, at) => (
              <CarriedBottomLine
                key={bottomLine.id}
                bottomLine={bottomLine}
                check={meeting.bottomLineChecks[bottomLine.id]}
                draft={`${scope}.check.${bottomLine.id}`}
                begins={begins && at === 0}
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
                begins={begins && at === 0 && bottomLines.length === 0}
                onFollow={follow}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
