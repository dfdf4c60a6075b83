import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { Remark } from '../lines/Remark'
import { useWords } from '../lines/useWords'
import { AgreementRows } from './AgreementRows'

/** The agreements as they are made. */
export function AgreementsPage({ content }: KindProps<ContentOf<'agreements'>>) {
  const { t } = useWords()
  return (
    <Paged>
      {content.agreements.length === 0 && <Remark>{t('agreements.none')}</Remark>}
      <AgreementRows agreements={content.agreements} />
    </Paged>
  )
}
