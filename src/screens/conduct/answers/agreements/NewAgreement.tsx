import type { Question } from '#guide'
import { useText } from '#i18n'
import { announce } from '#ui'
import { WriteField } from '../capture/WriteField'
import { NewForm } from '../form/NewForm'
import { useNewThing } from '../form/useNewThing'
import { useAnswer } from '../useAnswer'
import type { AgreementChosen } from './AgreementChoices'
import { AgreementChoices } from './AgreementChoices'
import { keepAgreement, readAgreement } from './agreementDraft'
import { emptyAgreement } from './agreementOf'

/** A new agreement: what is to be done, who does it and when. Enter notes it, and the next can begin. */
export function NewAgreement({ question }: { readonly question: Question }) {
  const t = useText('decide')
  const { scope, phase, part, meetingId, send, makeId } = useAnswer(question)
  const thing = useNewThing<'what' | 'why', AgreementChosen>({
    draft: `${scope}.new`,
    texts: ['what', 'why'],
    nothing: {},
    keep: keepAgreement,
    read: readAgreement,
  })
  const agree = () => {
    const words = thing.words()
    if (words === null) return
    const { what, why } = words
    const agreement = {
      ...emptyAgreement({ id: makeId(), phase, part }),
      ...thing.chosen,
      what,
      why: why === '' ? undefined : why,
      for: thing.chosen.for ?? [],
    }
    void send({ type: 'agreementPut', meeting: meetingId, agreement })
    announce(t('agreement.made'))
    thing.begin()
  }
  return (
    <NewForm
      form="agreement"
      add={t('agreement.add')}
      lack={thing.lacks ? t('agreement.lacksWhat') : undefined}
      onAdd={agree}
      choices={<AgreementChoices value={thing.chosen} onChange={thing.choose} />}
      main={
        <WriteField
          ref={thing.boxes.what}
          field="what"
          label={t('agreement.what')}
          placeholder={t('agreement.whatHint')}
          begins
          onTyped={thing.typed}
          onEnter={agree}
        />
      }
      more={
        <WriteField
          ref={thing.boxes.why}
          field="why"
          label={t('agreement.why')}
          placeholder={t('agreement.whyHint')}
          begins={false}
          onTyped={thing.typed}
          onEnter={agree}
        />
      }
    />
  )
}
