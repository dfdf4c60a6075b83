import { useText } from '#i18n'
import { announce } from '#ui'
import { fieldId } from '../../drafts'
import { useConduct, useMeeting } from '../../running'
import {
  AudienceField,
  WriteField,
  About,
  DayField,
  NewForm,
  useCreateForm,
  WhoField,
} from '../../fields'
import type { SafetyChosen } from './safetyDraft'
import { keepSafety, NOTHING_CHOSEN, readSafety } from './safetyDraft'

/** A new line of the safety log: by what we see that it is safe, since when, who says so, for whom. */
export function NewSafetyNote({ scope }: { readonly scope: string }) {
  const t = useText('decide')
  const { send, meetingId, makeId } = useConduct()
  const { phase, part, safety: noted } = useMeeting()
  const { registerField, chosen, choose, typed, add, isIncomplete, waits } = useCreateForm<
    'seenBy',
    SafetyChosen
  >({
    draft: scope,
    texts: ['seenBy'],
    initial: { ...NOTHING_CHOSEN, audience: noted.at(-1)?.audience ?? NOTHING_CHOSEN.audience },
    // As with what is said: what is safe must not be what resets.
    carryOver: ({ audience }) => ({ ...NOTHING_CHOSEN, audience }),
    serialize: keepSafety,
    parse: readSafety,
    submit: (words, picked) => {
      const safety = { id: makeId(), phase, part, ...picked, seenBy: words('seenBy') }
      void send({ type: 'safetyNoted', meeting: meetingId, safety })
      announce(t('safety.noted'))
    },
  })
  return (
    <NewForm
      form="safety"
      add={t('safety.add')}
      lack={isIncomplete ? t('safety.lacks') : undefined}
      waits={waits}
      onAdd={add}
      choices={
        <>
          <DayField
            field="since"
            draft={`${scope}.since`}
            label={t('safety.since')}
            value={chosen.since ?? ''}
            onChange={(since) => choose({ since: since === '' ? undefined : since })}
          />
          <WhoField
            field="saidBy"
            draft={`${scope}.saidBy`}
            label={t('safety.saidBy')}
            labelHidden
            look="pill"
            nobody={t('safety.saidBy')}
            value={chosen.saidBy}
            onChange={(saidBy) => choose({ saidBy })}
          />
          <About
            field="about"
            label={t('safety.about')}
            value={chosen.about}
            onChange={(about) => choose({ about })}
          />
          <AudienceField
            stays
            value={chosen.audience}
            onChange={({ audience }) => choose({ audience })}
          />
        </>
      }
      main={
        <WriteField
          ref={registerField('seenBy')}
          id={fieldId(scope, 'seenBy')}
          field="seenBy"
          label={t('safety.seenBy')}
          placeholder={t('safety.seenByHint')}
          begins={false}
          onTyped={typed}
          onEnter={add}
        />
      }
      more={null}
    />
  )
}
