import type { Agreement } from '#conference'
import { useText } from '#i18n'
import { About } from '../form/About'
import { DayField } from '../form/DayField'
import { OneOf } from '../form/OneOf'
import { Pick } from '../form/Pick'
import { EarlyDate } from '../form/EarlyDate'
import { WhoField } from '../who/WhoField'
import { KINDS } from './kinds'
import { ServesField } from './ServesField'

/** What is chosen of an agreement beside its words. */
export type AgreementChosen = {
  readonly [Field in 'who' | 'by' | 'for' | 'kind' | 'term' | 'serves']?:
    Agreement[Field] | undefined
}

interface AgreementChoicesProps {
  readonly value: AgreementChosen
  readonly onChange: (patch: AgreementChosen) => void
  /** Every choice is saved at once: then a date is handed over when it is complete. */
  readonly saves?: boolean | undefined
}

/** Who, by when, for whom, which kind, what it serves: as quiet pills under the words of an agreement. */
export function AgreementChoices({ value, onChange, saves }: AgreementChoicesProps) {
  const t = useText('decide')
  const lists = useText('lists')
  return (
    <>
      <WhoField
        field="who"
        label={t('agreement.who')}
        labelHidden
        look="pill"
        nobody={t('agreement.who')}
        value={value.who}
        onChange={(who) => onChange({ who })}
      />
      <DayField
        field="by"
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
      <Pick
        field="kind"
        label={t('agreement.kind')}
        none={t('agreement.kind')}
        options={KINDS.map((kind) => ({ value: kind, label: lists(`agreementKind.${kind}`) }))}
        value={value.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <OneOf
        field="term"
        label={t('agreement.term')}
        options={(['short', 'long'] as const).map((term) => ({
          value: term,
          label: lists(`term.${term}`),
        }))}
        value={value.term}
        onChange={(term) => onChange({ term })}
      />
      <ServesField value={value.serves} onChange={(serves) => onChange({ serves })} />
    </>
  )
}
