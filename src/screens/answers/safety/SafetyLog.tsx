import type { SafetyLine } from '#conference'
import { belongsHere, safetyLog } from '#conference'
import { useText } from '#i18n'
import { announce, Disclosure, EntryList, Section, Text } from '#ui'
import { useMemo, useRef } from 'react'
import { useCaseState, useConduct, useMeeting } from '../../running'
import { NewSafetyNote } from './NewSafetyNote'
import { SafetyRow } from './SafetyRow'

interface SafetyLogProps {
  /** Where it stands: what is being typed there is kept under this name. */
  readonly place: 'question' | 'beside'
}

/** Since when it is safe, by what we see that, and who says so. It hangs on no wall and stands in no document. */
export function SafetyLog({ place }: SafetyLogProps) {
  const t = useText('decide')
  const { send, meetingId } = useConduct()
  const state = useCaseState()
  const meeting = useMeeting()
  const box = useRef<HTMLDivElement>(null)
  const log = useMemo(() => safetyLog(state, meeting), [state, meeting])
  const isElsewhere = (line: SafetyLine) =>
    line.meeting === meeting && !belongsHere(meeting, line.note)
  const elsewhere = log.filter(isElsewhere)
  const here = log.filter((line) => !isElsewhere(line))
  const remove = (safety: string) => {
    // The button goes with its row: one goes on where the next is written.
    box.current?.querySelector('textarea')?.focus()
    void send({ type: 'safetyRemoved', meeting: meetingId, safety })
    announce(t('safety.removed'))
  }
  const rows = (lines: readonly SafetyLine[]) => (
    <EntryList label={t('safety.list')}>
      {lines.map((line) => (
        <SafetyRow
          key={`${line.meeting.id} ${line.note.id}`}
          line={line}
          onRemove={line.meeting === meeting ? () => remove(line.note.id) : undefined}
        />
      ))}
    </EntryList>
  )
  return (
    <Section level={3} look="label" heading={t('safety.heading')}>
      <div ref={box}>
        <NewSafetyNote scope={`${meetingId}.${meeting.part}.safety.${place}`} />
      </div>
      {here.length === 0 ? (
        <Text look="secondary" tone="second">
          {t('safety.none')}
        </Text>
      ) : (
        rows(here)
      )}
      {elsewhere.length > 0 && (
        <Disclosure summary={t('safety.elsewhere', { count: elsewhere.length })}>
          {rows(elsewhere)}
        </Disclosure>
      )}
    </Section>
  )
}
