import type { Place } from '#guide'
import { useGuideText, useText } from '#i18n'
import { Section, Text } from '#ui'
import styles from './OpenQuestions.module.css'
import { useRoundingOff } from './RoundOffContext'
import { unansweredQuestions } from './unansweredQuestions'

/** The questions that were passed over, each one press away. Nothing has to be filled in. */
export function OpenQuestions() {
  const t = useText('roundoff')
  const names = useText('guide')
  const { guide, meeting } = useRoundingOff()
  const open = unansweredQuestions(guide, meeting)
  if (open.length === 0) {
    return (
      <Section heading={t('open')}>
        <Text>{t('open.none')}</Text>
      </Section>
    )
  }
  return (
    <Section heading={t('open')} lead={t('open.lead')} aside={open.length}>
      <div className={styles.groups}>
        {groups(open).map(({ phase, step, places }) => (
          <div key={`${phase} ${step}`} className={styles.group}>
            <h3 className={styles.name}>
              {names(`step.${step}|name`)}
              {phase !== meeting.phase && ` · ${names(`phase.${phase}|short`)}`}
            </h3>
            <ul role="list">
              {places.map((place) => (
                <OpenQuestion key={place.question} place={place} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}

function OpenQuestion({ place }: { readonly place: Required<Place> }) {
  const text = useGuideText()
  const { goTo } = useRoundingOff()
  const { phase, question } = place
  if (question === undefined) return null
  return (
    <li>
      <button
        type="button"
        className={styles.question}
        data-open={question}
        data-phase-of={phase}
        onClick={() => goTo(place)}
      >
        {text(phase, question, 'short')}
      </button>
    </li>
  )
}

interface Group extends Pick<Place, 'phase' | 'step'> {
  readonly places: readonly Required<Place>[]
}

function groups(places: readonly Required<Place>[]): readonly Group[] {
  return places.reduce<readonly Group[]>((made, place) => {
    const last = made.at(-1)
    if (last?.phase !== place.phase || last.step !== place.step)
      return [...made, { phase: place.phase, step: place.step, places: [place] }]
    return made.with(made.length - 1, { ...last, places: [...last.places, place] })
  }, [])
}
