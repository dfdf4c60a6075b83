import type { CaseState, Meeting } from '#conference'
import { personLabel } from '#conference'
import { offeredDocuments } from '#documents'
import { useText } from '#i18n'

/** Says in words who may read a paper of the family, and so what is on it: of one person, or of all of them (null). */
export function useReadBy(state: CaseState, meeting: Meeting): (person: string | null) => string {
  const t = useText('share')
  const { came, persons } = offeredDocuments(state, meeting)
  return (id) => {
    if (id === null) {
      return came.length === 0 ? t('readBy.nobody') : t('readBy.came', { who: came.join(', ') })
    }
    const person = personLabel(state, id)
    const isApart = persons.some((each) => each.id === id && each.apart)
    return [t('readBy.one', { person }), ...(isApart ? [t('readBy.apart', { person })] : [])].join(
      ' ',
    )
  }
}
