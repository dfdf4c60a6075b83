import { useGuideText, useText } from '#i18n'
import { Button, EntryList, EntryRow, Section } from '#ui'
import { useRoundingOff } from './RoundOffContext'
import type { Waiting } from './useWaiting'

/** As much of it as one line holds: enough to know it again. */
const LONG = 120

/** What was typed or chosen and is on no list: with the way back to it, or away. */
export function NotNoted() {
  const t = useText('roundoff')
  const { waiting } = useRoundingOff()
  if (waiting.length === 0) return null
  return (
    <Section heading={t('waiting')} lead={t('waiting.lead')} aside={waiting.length}>
      <EntryList label={t('waiting')}>
        {waiting.map((each) => (
          <NotNotedRow key={each.field} waiting={each} />
        ))}
      </EntryList>
    </Section>
  )
}

function NotNotedRow({ waiting }: { readonly waiting: Waiting }) {
  const t = useText('roundoff')
  const { goTo, throwAway, meeting } = useRoundingOff()
  const words = useWordsOf(waiting)
  const where = useWhere(waiting)
  const { place, part, field } = waiting
  return (
    <EntryRow
      secondary={<span data-not-noted={place?.question ?? ''}>{where}</span>}
      actions={
        <>
          {part === meeting.part && (
            <Button
              kind="quiet"
              size="small"
              data-do="back"
              aria-label={`${t('waiting.back')}: ${words}`}
              onClick={() => goTo(place)}
            >
              {t('waiting.back')}
            </Button>
          )}
          <Button
            kind="quiet"
            size="small"
            data-do="throw-away"
            aria-label={`${t('waiting.away')}: ${words}`}
            onClick={() => throwAway(field)}
          >
            {t('waiting.away')}
          </Button>
        </>
      }
    >
      {words}
    </EntryRow>
  )
}

/** Its words, shortened; or that something was chosen. */
export function useWordsOf({ text }: Waiting): string {
  const t = useText('roundoff')
  if (text === '') return t('waiting.chosen')
  return text.length > LONG ? `${text.slice(0, LONG)}…` : text
}

function useWhere({ place, part }: Waiting): string {
  const t = useText('roundoff')
  const text = useGuideText()
  const { meeting } = useRoundingOff()
  const short =
    place?.question === undefined
      ? t('waiting.elsewhere')
      : text(place.phase, place.question, 'short')
  return part === meeting.part ? short : `${short} · ${t('waiting.part', { part })}`
}
