import { useText } from '#i18n'
import type { Option } from '#ui'
import { useMemo } from 'react'
import { useMeeting } from '../../context'
import { useNames } from './useNames'

/** Everyone of the table to choose from: who is in the room first, the others as not here. */
export function useSeatOptions(): readonly Option<string>[] {
  const { plan, present } = useMeeting()
  const names = useNames()
  const t = useText('answers')
  return useMemo(() => {
    const option = (id: string, label: string) => ({ value: id, label })
    const here = plan.participants.filter((each) => present.includes(each.id))
    const away = plan.participants.filter((each) => !present.includes(each.id))
    return [
      ...here.map(({ id }) => option(id, names.participant(id))),
      ...away.map(({ id }) => option(id, t('who.away', { name: names.participant(id) }))),
    ]
  }, [plan.participants, present, names, t])
}
