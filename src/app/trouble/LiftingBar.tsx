import { useText } from '#i18n'
import { Notice } from '#ui'
import { useLifting } from './useOdd'

/** While the cases of an earlier release are brought into the form of today: that it is done, and that one can go on. */
export function LiftingBar() {
  const t = useText('overview')
  const { left } = useLifting()
  if (left === 0) return null
  return (
    <div data-mishap="lifting">
      <Notice title={t('mishap.lifting.title', { count: left })}>
        {t('mishap.lifting.words')}
      </Notice>
    </div>
  )
}
