import { useText } from '#i18n'
import { Badge } from '#ui'

/** Says of a case that it is fictional; nothing where it is real. */
export function PracticeBadge({ practice }: { readonly practice: boolean }) {
  const t = useText('case')
  return practice ? <Badge tone="caution">{t('practice')}</Badge> : null
}
