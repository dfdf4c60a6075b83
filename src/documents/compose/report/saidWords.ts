import type { Entry } from '#conference'
import type { Texts } from '#i18n'

/** What was said in one line: the value that was chosen, and the words. */
export function saidWords({ t }: Pick<Texts, 't'>, { value, text }: Entry): string {
  return [valueWord(t, value), text.trim()].filter((each) => each !== '').join(' · ')
}

function valueWord(t: Texts['t'], value: Entry['value']): string {
  if (value === undefined) return ''
  if (value === 'partly') return t('lists', 'cooperation.partly')
  if (value === 'strength' || value === 'neutral' || value === 'worry')
    return t('lists', `value.${value}`)
  return t('lists', `yesno.${value}`)
}
