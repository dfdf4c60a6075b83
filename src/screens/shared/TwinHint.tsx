import type { Person } from '#conference'
import { useText } from '#i18n'
import { Button, Inline, Text } from '#ui'
import { labelApart, twinOf } from './twinOf'

interface TwinHintProps {
  readonly persons: readonly Person[]
  /** What is being typed, and who it is about; null for somebody new. */
  readonly label: string
  readonly person: string | null
  readonly born: number | undefined
  readonly onTake: (label: string) => void
}

/** Where somebody of the family is called the same: that nobody can tell them apart, and a label that does. */
export function TwinHint({ persons, label, person, born, onTake }: TwinHintProps) {
  const t = useText('case')
  const twin = twinOf(persons, label, person)
  if (twin === undefined) return null
  const apart = labelApart(persons, label, born)
  return (
    <div role="status" data-twin={twin.id}>
      <Inline gap={2}>
        <Text look="secondary" tone="caution">
          {t('person.twin', { label: twin.label })}
        </Text>
        <Button size="small" data-action="label-apart" onClick={() => onTake(apart)}>
          {t('person.twin.take', { label: apart })}
        </Button>
      </Inline>
    </div>
  )
}
