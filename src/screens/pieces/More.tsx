import { useText } from '#i18n'
import { Button, Inline } from '#ui'
import type { Portion } from './usePortion'

/** Under the first of a long list: how much more there is, and the way to it. */
export function More({ rest, onMore }: Pick<Portion<unknown>, 'rest' | 'onMore'>) {
  const t = useText('common')
  if (rest === 0) return null
  return (
    <Inline>
      <Button kind="quiet" data-action="show-more" onClick={onMore}>
        {t('showMore', { count: rest })}
      </Button>
    </Inline>
  )
}
