import type { Agreement, FIELDS, NamesWhere } from '#conference'
import { useText } from '#i18n'
import { About, DayField, EarlyDate, FieldControls, WhoField } from '../../fields'
import { ServesField } from './ServesField'

/** What is chosen of an agreement beside its words. */
export type AgreementChosen = {
  readonly [Field in 'who' | 'by' | 'for' | 'serves' | ChoiceField]?: Agreement[Field] | undefined
}
/** A field that is chosen among them, as its row says. */
type ChoiceField = NamesWhere<typeof FIELDS.agreement, { readonly form: 'choices' }>

interface AgreementChoicesProps {
  /** The name under which what they belong to is kept. */
  readonly draft: string
  readonly value: AgreementChosen
  readonly onChange: (patch: AgreementChosen) => void
  /** Every choice is saved at once: then a date is handed over when it is complete. */
  readonly saves?: boolean | undefined
}

/** Who, by when, for whom, which kind, what it serves: as quiet pills under the words of an agreement. */
export function AgreementChoices({ draft, value, onChange, saves }: AgreementChoicesProps) {
  const t = useText('decide')
  return (
    <>
      <WhoField
        field="who"
        draft={`${draft}.who`}
        label={t('agreement.who')}
        labelHidden
        look="pill"
        nobody={t('agreement.who')}
        value={value.who}
        onChange={(who) => onChange({ who })}
      />
      <DayField
        field="by"
        draft={`${draft}.by`}
        label={t('agreement.by')}
        value={value.by ?? ''}
        onLeave={saves}
        onChange={(by) => onChange({ by: by === '' ? undefined : by })}
      />
      <EarlyDate date={value.by} />
      <About
        field="for"
        label={t('agreement.for')}
        value={value.for ?? []}
        onChange={(persons) => onChange({ for: persons })}
      />
      <FieldControls
        noun="agreement"
        form="choices"
        draft={draft}
        value={value}
        onChange={onChange}
      />
      <ServesField value={value.serves} onChange={(serves) => onChange({ serves })} />
    </>
  )
}
