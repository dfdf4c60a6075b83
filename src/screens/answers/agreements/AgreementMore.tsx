import type { Agreement } from '#conference'
import { useText } from '#i18n'
import { Disclosure } from '#ui'
import { FieldControls, Told } from '../../fields'
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
  return (
    <Disclosure summary={t('more')}>
      <div className={styles.more}>
        <WithWhom
          draft={`${draft}.withWhom`}
          value={agreement.withWhom}
          onChange={(withWhom) => onChange({ withWhom })}
        />
        <FieldControls
          noun="agreement"
          form="more"
          draft={draft}
          value={agreement}
          onChange={onChange}
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
