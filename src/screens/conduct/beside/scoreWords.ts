import type { ScoreValue } from '#conference'
import type { Translate } from '#i18n'

/** What somebody answered to the scaling question, in words. */
export function scoreWords(t: Translate<'conduct'>, value: ScoreValue): string {
  switch (value.kind) {
    case 'number':
      return String(value.number)
    case 'notSpoken':
      return t('score.notSpoken', { because: value.because })
    case 'passed':
    case 'notAsked':
      return t(`score.${value.kind}`)
  }
}
