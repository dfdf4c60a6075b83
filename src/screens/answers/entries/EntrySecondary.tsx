import type { Entry } from '#conference'
import { useText, useTexts } from '#i18n'
import { Mark } from '#ui'
import { NotShown } from '../../releasing'
import { useReason } from '../release/useReason'
import { detailsOf, type Names } from '../../running'

interface EntrySecondaryProps {
  /** What of it is told here. */
  readonly entry: Entry
  /** The whole of it, to ask whether it hangs. */
  readonly said: Entry
  readonly names: Names
}

/** The quieter line under what was said: about whom, how sure, for whom it may be seen, and why it does not hang. */
export function EntrySecondary({ entry, said, names }: EntrySecondaryProps) {
  const lists = useText('lists')
  const texts = useTexts()
  const line = detailsOf('entry', entry, texts, names).join(' · ')
  const reason = useReason(said)
  const isAudience = entry.audience !== 'everyone' && reason?.why !== entry.audience
  return (
    <>
      {line !== '' && <span dir="auto">{line}</span>}
      {line !== '' && (isAudience || reason !== null) && ' · '}
      {isAudience && <Mark tone="reserved">{lists(`audience.${entry.audience}`)}</Mark>}
      {isAudience && reason !== null && ' · '}
      {reason !== null && <NotShown reason={reason} />}
    </>
  )
}
