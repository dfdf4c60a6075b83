import type { ChoiceValue } from '#guide'
import type { Translate } from '#i18n'

/** A chosen value in words: yes and no, how far somebody takes part, or how a part of life goes. */
export function valueWord(t: Translate<'lists'>, value: ChoiceValue): string {
  if (value === 'partly') return t('cooperation.partly')
  if (value === 'strength' || value === 'neutral' || value === 'worry') return t(`value.${value}`)
  return t(`yesno.${value}`)
}
