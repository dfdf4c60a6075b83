import {
  type Attributed,
  attributedText,
  type CaseState,
  type Hidden,
  type LastTime,
  type Meeting,
  nameOf,
  personLabel,
  type ScoreValue,
  textKey,
  visibilityFor,
} from '#conference'
import { keyOf, type QuestionKey } from '#guide'
import type { Translate } from '#i18n'

/** One thing of the last time, as a row. */
export interface LastTimeItem {
  readonly key: string
  readonly words: string
  readonly about: string
  /** For whom it was meant, where that is not everyone, or else why those who are here now may not know it. */
  readonly mark: Hidden | null
  /** Those who are in the room now may not know it. */
  readonly isHidden: boolean
  /** In which part it was said. */
  readonly part: string
}

interface Words {
  readonly t: Translate<'conduct'>
  readonly answerOf: (gate: NonNullable<LastTime['gate']>) => string
}

/** What was said, chosen or scored the last time, each with whether those who are in the room now may know it. */
export function lastTimeItems(
  state: CaseState,
  now: Meeting,
  last: LastTime,
  asked: QuestionKey,
  { t, answerOf }: Words,
): readonly LastTimeItem[] {
  const { meeting: made, entries, common, gate, scores } = last
  const { whyHidden } = visibilityFor(state, now)
  const item = (
    row: Pick<LastTimeItem, 'key' | 'words' | 'about'>,
    said: readonly Attributed[],
  ) => {
    const [whole] = said
    const why = said.map((each) => whyHidden(each, made)).find((each) => each !== null) ?? null
    const meantFor = whole?.audience === 'everyone' ? undefined : whole?.audience
    return { ...row, mark: meantFor ?? why, isHidden: why !== null, part: whole?.part ?? '' }
  }
  const saidAs = (name: string) => attributedText(made, name)
  const chosen = made.commons[asked]?.text === undefined ? textKey.commonEntry : textKey.commonText
  return [
    ...(common === null
      ? []
      : [
          item({ key: 'common', words: common, about: t('lastTime.common') }, [
            saidAs(chosen(asked)),
          ]),
        ]),
    ...(gate === null
      ? []
      : [
          item({ key: 'gate', words: answerOf(gate), about: gate.ground }, [
            saidAs(textKey.answer(keyOf(gate.phase, gate.question))),
            ...(gate.ground === ''
              ? []
              : [saidAs(textKey.ground(keyOf(gate.phase, gate.question)))]),
          ]),
        ]),
    ...entries.map((entry) => {
      const by = entry.by === undefined ? '' : nameOf(state, made, asParticipant(entry.by))
      const person = entry.person === undefined ? '' : personLabel(state, entry.person)
      const about = [by, person].filter(Boolean).join(' · ')
      return item({ key: entry.id, words: entry.text, about }, [entry])
    }),
    ...scores.map((score) => {
      const { id, who, value, ground = '', phase } = score
      const words = `${nameOf(state, made, who)}: ${scoreWords(t, value)}`
      const grounds = ground === '' ? [] : [saidAs(textKey.scoreGround(phase, who))]
      return item({ key: id, words, about: ground }, [score, ...grounds])
    }),
  ]
}

function asParticipant(id: string) {
  return { kind: 'participant', id } as const
}

/** What somebody answered to the scaling question, in words. */
export function scoreWords(t: Translate<'conduct'>, value: ScoreValue): string {
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
