import { useText } from '#i18n'
import { Notice } from '#ui'
import type { AppDeps } from '../deps'
import { useStorageClosed } from './useStorageClosed'

/** On the unlock page, where the disk did not take all before it locked: what is not there waits sealed in this window alone. */
export function LeftBar({ storage }: { readonly storage: AppDeps['vault'] }) {
  const t = useText('overview')
  const closed = useStorageClosed(storage) !== null
  return (
    <div data-mishap="left">
      <Notice kind="caution" title={t('mishap.left.title')}>
        {closed ? t('mishap.closed.locked') : t('mishap.left.words')}
      </Notice>
    </div>
  )
}
