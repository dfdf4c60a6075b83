import type { Person } from '#conference'
import { useText } from '#i18n'
import { Button, CheckField, FieldGroup, Inline, Text } from '#ui'
import type { ReactNode, RefObject } from 'react'
import styles from './FamilyHere.module.css'

interface FamilyHereProps {
  /** Undefined while the chair has not said it. */
  readonly answer: 'no' | 'yes' | undefined
  readonly onAnswer: (answer: 'no' | 'yes') => void
  /** Asked by the chair's own press on the button that begins, and still open. */
  readonly isPressed: boolean
  readonly persons: readonly Person[]
  /** The button that answers no, and what holds the ticks of those persons: for whoever brings focus there. */
  readonly no: RefObject<HTMLButtonElement | null>
  readonly ticks: RefObject<HTMLDivElement | null>
  readonly isHere: (person: string) => boolean
  readonly onTick: (person: string, here: boolean) => void
  /** The way for whoever of the family is not known to the case yet. */
  readonly wayToCase: ReactNode
}

/**
 * Is anybody of the family in the room? Asked where nobody of them is ticked: whoever sits there unnoticed would read what
 * is for professionals.
 */
export function FamilyHere(props: FamilyHereProps) {
  const { answer, onAnswer, isPressed, persons, no, ticks } = props
  const { isHere, onTick, wayToCase } = props
  const t = useText('room')
  return (
    <div data-field="family-here" className={styles.question}>
      <FieldGroup
        label={t('familyHere.question')}
        error={isPressed ? t(answer === 'yes' ? 'familyHere.who' : 'familyHere.first') : ''}
      >
        <Inline gap={2}>
          {(['no', 'yes'] as const).map((value) => (
            <Button
              key={value}
              size="small"
              ref={value === 'no' ? no : undefined}
              data-value={value}
              aria-pressed={answer === value}
              onKeyDown={(event) => {
                // A key that is held down answers nothing that was not asked yet.
                if (event.repeat) event.preventDefault()
              }}
              onClick={() => onAnswer(value)}
            >
              {t(`familyHere.${value}`)}
            </Button>
          ))}
        </Inline>
      </FieldGroup>
      {answer === 'yes' && (
        <div ref={ticks} data-field="family-persons" className={styles.question}>
          <div className={styles.persons}>
            {persons.map(({ id, label }) => (
              <CheckField
                key={id}
                data-value={id}
                label={label}
                checked={isHere(id)}
                onChange={(here) => onTick(id, here)}
              />
            ))}
          </div>
          <Text look="secondary" tone="second">
            {wayToCase}
          </Text>
        </div>
      )}
    </div>
  )
}
