import type { TextKey } from '#i18n'
import type { Section } from '../../paper'
import { line } from '../line'
import type { Source } from '../source'

/** Whom to call when it is dangerous now: on top and in bold, since the page may be all that is at hand at night. */
export function dangerSection({ texts: { t } }: Source): Section {
  const call = (when: TextKey<'documents'>, whom: TextKey<'documents'>) =>
    line('strong', `${t('documents', when)}: ${t('documents', whom)}`)
  return {
    heading: t('documents', 'safety.now'),
    blocks: [
      ...call('safety.danger', 'safety.danger.call'),
      ...call('safety.advice', 'safety.advice.call'),
    ].map((each) => ({ kind: 'paragraph', line: each })),
  }
}
