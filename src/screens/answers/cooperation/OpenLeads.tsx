import type { Meeting } from '#conference'
import { openLeads } from '#conference'
import { useText } from '#i18n'
import { Text } from '#ui'

/** Who leads and how it goes on, where nobody was named yet: an empty lead is an open point itself. */
export function OpenLeads({ meeting }: { readonly meeting: Meeting }) {
  const t = useText('decide')
  const open = openLeads(meeting)
  if (open.length === 0) return null
  return (
    <ul role="list">
      {open.map((lead) => (
        <li key={lead} data-lead-open={lead}>
          <Text look="secondary" tone="caution">
            {t(`lead.${lead}`)}
          </Text>
        </li>
      ))}
    </ul>
  )
}
