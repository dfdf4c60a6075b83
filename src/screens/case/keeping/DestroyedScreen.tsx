import { useText } from '#i18n'
import { buttonClass, Page } from '#ui'
import { addresses, hrefOf } from '../../addresses'
import { Screen } from '../../shared'
import type { Proof } from './proof'
import { ProofNotice } from './ProofNotice'

/** After a case was destroyed: that it is gone, shown this once. */
export function DestroyedScreen({ proof }: { readonly proof: Proof }) {
  const t = useText('case')
  return (
    <Screen name="destroyed">
      <Page title={t('proof.title')} width="narrow">
        <ProofNotice proof={proof} />
        <p>
          <a
            href={hrefOf(addresses.overview)}
            className={buttonClass({ kind: 'primary' })}
            data-action="to-overview"
          >
            {t('proof.on')}
          </a>
        </p>
      </Page>
    </Screen>
  )
}
