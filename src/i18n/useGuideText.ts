import type { Texts } from './types'
import { useTexts } from './useTexts'

/** `const guideText = useGuideText()`, then `guideText('directeVeiligheid', 'beeld.gevaar', 'question')`. */
export function useGuideText(): Texts['guide'] {
  return useTexts().guide
}
