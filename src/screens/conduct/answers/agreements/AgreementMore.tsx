import type { Agreement } from '#conference'
import { useText } from '#i18n'
import { Disclosure } from '#ui'
import { OneOf } from '../form/OneOf'
import { SavedText } from '../form/SavedText'
import { Told } from '../form/Told'
import styles from './Agreements.module.css'
import { WithWhom } from './WithWhom'

interface AgreementMoreProps {
  readonly agreement: Agreement
  readonly draft: string
  readonly onChange: (patch: Partial<Agreement>) => void
}

/** What makes an agreement sharper where it must be: with whom, the moment it hangs on, when it is ready, who was told. */
export function AgreementMore({ agreement, draft, onChange }: AgreementMoreProps) {
  const t = useText('decide')
  const lists = useText('lists')
  return (
    <Disclosure summary={t('more')}>
      <div className={styles.more}>
        <WithWhom value={agreement.withWhom} onChange={(withWhom) => onChange({ withWhom })} />
        {(['readyWhen', 'moment', 'bridging'] as const).map((field) => (
          <SavedText
            key={field}
            field={field}
            draft={`${draft}.${field}`}
            label={t(`agreement.${field}`)}
            value={agreement[field] ?? ''}
            onSave={(text) => onChange({ [field]: text === '' ? undefined : text })}
          />
        ))}
        <OneOf
          field="company"
          label={t('agreement.company')}
          labelShown
          options={(['alone', 'pair', 'police'] as const).map((value) => ({
            value,
            label: lists(`company.${value}`),
          }))}
          value={agreement.company}
          onChange={(company) => onChange({ company })}
        />
        <Told
          field="informed"
          item={agreement.id}
          label={t('agreement.informed')}
          yes={t('agreement.informedYes')}
          no={t('agreement.informedNo')}
          value={agreement.informed}
          draft={`${draft}.informed`}
          onChange={(informed) => onChange({ informed })}
        />
      </div>
    </Disclosure>
  )
}
