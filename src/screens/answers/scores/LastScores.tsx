import { lastScores } from '#conference'
import type { Question } from '#guide'
import { useGuideText, useText } from '#i18n'
import { Section, Text } from '#ui'
import { Fragment } from 'react'
import { EarlierNotShown } from '../release/EarlierNotShown'
import { useAnswer } from '../answering/useAnswer'
import { useScoreWords } from './useScoreWords'

/** The numbers that were revealed last, each phase with the poles of its own scale. Never beside each other. */
export function LastScores({ question }: { readonly question: Question }) {
  const t = useText('answers')
  const guide = useText('guide')
  const words = useGuideText()
  const say = useScoreWords()
  const { state, meeting } = useAnswer(question)
  const last = lastScores(state, meeting)
  if (last.length === 0) return null
  return (
    <Section level={3} look="label" heading={t('lastScores.heading')}>
      {last.map(({ phase, scores, meeting: from }) => (
        <Fragment key={phase}>
          <Text look="body" tone="second">
            {t('lastScores.line', {
              phase: guide(`phase.${phase}|name`),
              numbers: scores.map((score) => say.named(score, from)).join(', '),
              low: words(phase, 'schaal', 'low'),
              high: words(phase, 'schaal', 'high'),
            })}
          </Text>
          <EarlierNotShown made={from} scores={scores} />
        </Fragment>
      ))}
    </Section>
  )
}
