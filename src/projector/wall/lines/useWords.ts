import type { Texts, Translate } from '#i18n'
import { formatDate, useText, useTexts } from '#i18n'
import { useMemo } from 'react'

/** Everything that the wall needs to put something into words. */
export interface Words {
  readonly texts: Texts
  readonly t: Translate<'projector'>
  readonly list: Translate<'lists'>
  /** "dochter en zoon". */
  readonly names: (names: readonly string[]) => string
  /** "ma 7 december 2026"; of what is no full date as far as it goes. */
  readonly day: (iso: string) => string
}

/** The words of the register in which the wall speaks. */
export function useWords(): Words {
  const texts = useTexts()
  const t = useText('projector')
  const list = useText('lists')
  return useMemo(() => {
    const names = new Intl.ListFormat(texts.language, { type: 'conjunction' })
    return {
      texts,
      t,
      list,
      names: (all) => names.format(all),
      day: (iso) => formatDate(iso, 'weekday', texts.register),
    }
  }, [texts, t, list])
}
