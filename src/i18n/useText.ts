import { useMemo } from 'react'
import type { Namespace } from './namespaces'
import type { Translate } from './types'
import { useTexts } from './useTexts'

/** `const t = useText('conduct')`, then `t('key', { count: 3 })`; the same function until the register changes. */
export function useText<N extends Namespace>(namespace: N): Translate<N> {
  const texts = useTexts()
  return useMemo(() => (key, params) => texts.t(namespace, key, params), [texts, namespace])
}
