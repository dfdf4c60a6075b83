import { belongsHere } from '#conference'
import { useText } from '#i18n'
import { Disclosure, Section, Text } from '#ui'
import type { AnswerProps } from '../answering/answerProps'
import { useOpenRow } from '../../drafts'
import { useAnswer } from '../answering/useAnswer'
import { AgreementRows } from './AgreementRows'
import { BalanceLine } from './BalanceLine'
import { GapLines } from './GapLines'
import { NewAgreement } from './NewAgreement'

/** Who does what, and when. */
export function AgreementsAnswer({ question }: AnswerProps<'agreements'>) {
  const t = useText('decide')
  const { meeting, scope } = useAnswer(question)
  const [open, setOpen] = useOpenRow(`${scope}.open`)
  const here = meeting.agreements.filter((each) => belongsHere(meeting, each))
  const elsewhere = meeting.agreements.filter((each) => !belongsHere(meeting, each))
  const rows = { open, onOpen: setOpen }
  return (
    <>
      <NewAgreement question={question} />
      <Section
        level={3}
        look="label"
        heading={t('agreements.heading', { number: here.length })}
        aside={<BalanceLine />}
      >
        <GapLines />
        {here.length === 0 && <Text tone="second">{t('agreements.none')}</Text>}
        <AgreementRows {...rows} agreements={here.toReversed()} />
      </Section>
      {elsewhere.length > 0 && (
        <Disclosure summary={t('agreements.elsewhere', { count: elsewhere.length })}>
          <AgreementRows {...rows} agreements={elsewhere} />
        </Disclosure>
      )}
    </>
  )
}
