import { useText } from '#i18n'
import { useCallback } from 'react'
import type { Reason } from './reasonOf'

/** Why something does not hang, in a few words that go on after a colon. */
export function useReasonWords(): (reason: Omit<Reason, 'releasable'>) => string {
  const t = useText('release')
  return useCallback(
    ({ why, names }) => {
      const [first, ...more] = names
      if (first === undefined) return t(`why.${why}`)
      if (why === 'notHeard')
        return t('why.notHeardBy', { count: names.length, names: [first, ...more].join(', ') })
      return why === 'apart' ? t('why.apartFrom', { names: names.join(', ') }) : t(`why.${why}`)
    },
    [t],
  )
}
