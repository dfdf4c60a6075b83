import { formatDate, useText, useTexts } from '#i18n'
import { useCase } from '#meeting'
import { Mark, Text } from '#ui'
import { localDay } from '#base'
import { useCaseParts, useCaseState } from '../CaseContext'
import { useEndDate } from './useEndDate'

/** Whether the case is closed, until when it is kept and why until then, and whether that day is over. */
export function EndDate() {
  const t = useText('case')
  const { register } = useTexts()
  const { store, today, keepMonths } = useCaseParts()
  // What is not on disk yet is not closed: nothing was destroyed.
  const saved = useCase(store, ({ unsaved }) => unsaved.length === 0)
  const { closed, retention } = useCaseState()
  const until = useEndDate()
  const say = (date: string) => formatDate(date, 'long', register)
  const past = until !== null && until < today
  return (
    <div data-retention={past ? 'past' : 'runs'} data-until={until ?? undefined}>
      {closed !== null && saved && (
        <Text measured>
          {t('keep.closed', { date: say(localDay(closed.at)) })}{' '}
          {closed.kept === 'agreements' && t('keep.closed.agreements')}
          {closed.kept === 'everything' && t('keep.closed.everything', { ground: closed.ground })}
        </Text>
      )}
      {until !== null && (
        <Text measured>
          {past ? (
            <Mark tone="caution">{t('keep.past', { date: say(until) })}</Mark>
          ) : (
            t('keep.until', { date: say(until) })
          )}{' '}
          {retention === null
            ? t(closed === null ? 'keep.sinceBegin' : 'keep.sinceClosed', {
                count: keepMonths ?? 0,
              })
            : t('keep.because', { ground: retention.ground })}
          {past && ` ${t('keep.past.what')}`}
        </Text>
      )}
    </div>
  )
}
