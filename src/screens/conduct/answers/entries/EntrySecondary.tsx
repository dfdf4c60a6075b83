import type { Entry } from '#conference'
import type { Register, Translate } from '#i18n'
import { formatDate, useText, useTexts } from '#i18n'
import { Mark } from '#ui'
import { NotShown } from '../../../releasing/NotShown'
import { useReason } from '../release/useReason'
import type { Names } from '../who/useNames'

interface EntrySecondaryProps {
  /** What of it is told here. */
  readonly entry: Entry
  /** The whole of it, to ask whether it hangs. */
  readonly said: Entry
  readonly names: Names
}

/** The quieter line under what was said: about whom, how sure, for whom it may be seen, and why it does not hang. */
export function EntrySecondary({ entry, said, names }: EntrySecondaryProps) {
  const t = useText('answers')
  const lists = useText('lists')
  const { register } = useTexts()
  const words = [...particulars(entry, names, register, t), ...choices(entry, lists)]
  const line = words.filter((each) => each !== '').join(' · ')
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

function particulars(
  entry: Entry,
  names: Names,
  register: Register,
  t: Translate<'answers'>,
): readonly string[] {
  const { about, person, organisation, since, goal, result, when, towards, owner, due } = entry
  const day = (iso: string) => formatDate(iso, 'long', register)
  const told = (key: 'since' | 'goal' | 'result' | 'towards' | 'owner' | 'due', word?: string) =>
    word === undefined || word === '' ? '' : t(`told.${key}`, { word })
  return [
    when === undefined ? '' : day(when),
    person === undefined ? '' : names.person(person),
    about.map(names.person).join(', '),
    organisation ?? '',
    told('since', since && day(since)),
    told('goal', goal),
    told('result', result),
    told('towards', towards),
    told('owner', owner && names.who(owner)),
    told('due', due && day(due)),
    entry.beforehand === true ? t('told.beforehand') : '',
  ]
}

function choices(entry: Entry, t: Translate<'lists'>): readonly string[] {
  const { domain, certainty, nature, reach } = entry
  return [
    domain === undefined ? '' : t(`domain.${domain}`),
    certainty === undefined ? '' : t(`certainty.${certainty}`),
    nature === undefined ? '' : t(`riskKind.${nature}`),
    reach === undefined ? '' : t(`riskKind.${reach}`),
  ]
}
