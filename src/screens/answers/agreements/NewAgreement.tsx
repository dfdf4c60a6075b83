import { readAgreementLine } from '#conference'
import type { Question } from '#guide'
import { useText } from '#i18n'
import { announce } from '#ui'
import { useRef } from 'react'
import { WriteField, NewForm, useCreateForm } from '../../fields'
import { fieldId } from '../../drafts'
import { useAnswer } from '../answering/useAnswer'
import { useToday, useCalled } from '../../running'
import type { AgreementChosen } from './AgreementChoices'
import { AgreementChoices } from './AgreementChoices'
import { keepAgreement, readAgreement } from './agreementDraft'
import { emptyAgreement } from './agreementOf'
import type { ReadLine } from './LineReading'
import { LineReading } from './LineReading'

/** A new agreement: what is to be done, who does it and when. Enter notes it, and the next can begin. */
export function NewAgreement({ question }: { readonly question: Question }) {
  const t = useText('decide')
  const { scope, phase, part, meetingId, send, makeId } = useAnswer(question)
  const called = useCalled()
  const today = useToday()
  const reading = useRef<ReadLine>(null)
  const draft = `${scope}.new`
  const { registerField, chosen, choose, typed, add, isIncomplete, waits } = useCreateForm<
    'what' | 'why',
    AgreementChosen
  >({
    draft,
    texts: ['what', 'why'],
    initial: {},
    serialize: keepAgreement,
    parse: readAgreement,
    submit: (words, picked) => {
      // One line may say it all: who · what · when · for whom. What was chosen by hand comes first.
      const { what, ...read } = readAgreementLine(words('what'), called, today())
      const agreement = {
        ...emptyAgreement({ id: makeId(), phase, part }),
        ...read,
        ...picked,
        what,
        why: words('why') === '' ? undefined : words('why'),
        for: picked.for ?? read.for,
      }
      void send({ type: 'agreementPut', meeting: meetingId, agreement })
      reading.current?.read('')
      announce(t('agreement.made'))
    },
  })
  return (
    <NewForm
      form="agreement"
      add={t('agreement.add')}
      lack={isIncomplete ? t('agreement.lacksWhat') : undefined}
      waits={waits}
      onAdd={add}
      choices={<AgreementChoices draft={draft} value={chosen} onChange={choose} />}
      main={
        <WriteField
          ref={registerField('what')}
          id={fieldId(draft, 'what')}
          field="what"
          label={t('agreement.what')}
          placeholder={t('agreement.whatHint')}
          begins
          onTyped={(text) => {
            typed()
            reading.current?.read(text)
          }}
          onEnter={add}
        />
      }
      more={
        <>
          <LineReading ref={reading} />
          <WriteField
            ref={registerField('why')}
            id={fieldId(draft, 'why')}
            field="why"
            label={t('agreement.why')}
            placeholder={t('agreement.whyHint')}
            begins={false}
            onTyped={typed}
            onEnter={add}
          />
        </>
      }
    />
  )
}
