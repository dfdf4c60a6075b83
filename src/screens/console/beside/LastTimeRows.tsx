import { useText } from '#i18n'
import { EntryRow, Mark } from '#ui'
import type { LastTimeItem } from './lastTimeItems'

/** One row for each thing that was said, chosen or scored; what those in the room may not know says so. */
export function LastTimeRows({ items }: { readonly items: readonly LastTimeItem[] }) {
  const t = useText('room')
  return (
    <>
      {items.map(({ key, words, about, mark, part }) => (
        <EntryRow
          key={key}
          size="small"
          secondary={
            <>
              {mark !== null && (
                <span data-hidden={mark}>
                  <Mark tone="reserved">{t(`hidden.${mark}`, { part })}</Mark>
                </span>
              )}
              {mark !== null && about !== '' && ' · '}
              {about}
            </>
          }
        >
          {words}
        </EntryRow>
      ))}
    </>
  )
}
