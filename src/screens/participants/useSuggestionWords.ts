import { useText } from '#i18n'
import type { Suggestion } from './suggest'

/** How somebody who is suggested is called, and in what role they would sit at the table. */
export function useSuggestionWords(): {
  readonly wordsOf: (suggestion: Suggestion) => string
  readonly aboutOf: (suggestion: Suggestion) => string
} {
  const t = useText('prepare')
  const lists = useText('lists')
  return {
    wordsOf: (suggestion) => {
      switch (suggestion.kind) {
        case 'seat':
          return suggestion.name
        case 'person':
          return suggestion.person.label
        case 'partner':
          return suggestion.partner.organisation
      }
    },
    aboutOf: (suggestion) => {
      switch (suggestion.kind) {
        case 'seat':
          return t('who.onTheList', { role: lists(`role.${suggestion.seat.type}`) })
        case 'person':
          return lists('role.client')
        case 'partner':
          return suggestion.partner.role || lists(`role.${suggestion.partner.type}`)
      }
    },
  }
}
