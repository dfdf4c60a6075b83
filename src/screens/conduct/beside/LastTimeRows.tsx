import type { LastTime, ScoreValue } from '#conference'
import { nameOf, personLabel } from '#conference'
import type { Translate } from '#i18n'
import { useGuideText, useText } from '#i18n'
import { EntryRow } from '#ui'
import { useCaseState } from '../context'

/** One row for each thing that was said, chosen or scored. */
export function LastTimeRows({ last }: { readonly last: LastTime }) {
  const t = useText('conduct')
  const guideText = useGuideText()
  const state = useCaseState()
  const { meeting, entries, common, gate, scores } = last
  const by = (id: string) => nameOf(state, meeting, { kind: 'participant', id })
  return (
    <>
      {common !== null && (
        <EntryRow size="small" secondary={t('lastTime.common')}>
          {common}
        </EntryRow>
      )}
      {gate !== null && (
        <EntryRow size="small" secondary={gate.ground}>
          {guideText(gate.phase, gate.question, `answer.${gate.answer}`)}
        </EntryRow>
      )}
      {entries.map((entry) => (
        <EntryRow
          key={entry.id}
          size="small"
          secondary={[
            entry.by === undefined ? '' : by(entry.by),
            entry.person === undefined ? '' : personLabel(state, entry.person),
          ]
            .filter(Boolean)
            .join(' · ')}
        >
          {entry.text}
        </EntryRow>
      ))}
      {scores.map((score) => (
        <EntryRow key={score.id} size="small" secondary={score.ground}>
          {nameOf(state, meeting, score.who)}: {scoreWords(t, score.value)}
        </EntryRow>
      ))}
    </>
  )
}

function scoreWords(t: Translate<'conduct'>, value: ScoreValue): string {
  switch (value.kind) {
    case 'number':
      return String(value.number)
    case 'notSpoken':
      return t('score.notSpoken', { because: value.because })
    case 'passed':
    case 'notAsked':
      return t(`score.${value.kind}`)
  }
}
