import { useText } from '#i18n'
import { ChipGroup } from '#ui'
import { useState } from 'react'
import { useCaseState, useConduct } from '../../context'
import { useToday } from '../useToday'
import { DayField } from './DayField'
import { FieldRoot } from './FieldRoot'
import styles from './Told.module.css'
import { noteOf } from './toldNotes'

interface ToldToProps {
  /** The name of the field: of the chips this with `To` behind it, of the day with `On`. */
  readonly field: string
  /** The id of what was told. */
  readonly item: string
  /** Whether these were told, or were not. */
  readonly yes: boolean
}

/** To whom of the family it was told and on which day, or to whom it was not: each chip is noted at once. */
export function ToldTo({ field, item, yes }: ToldToProps) {
  const t = useText('decide')
  const { send } = useConduct()
  const { told, persons } = useCaseState()
  const today = useToday()
  const noted = persons.filter(({ id }) => noteOf(told, item, id)?.yes === yes).map(({ id }) => id)
  const known = noted.map((id) => noteOf(told, item, id)?.on).find((each) => each !== undefined)
  const [picked, setPicked] = useState<string | null>(null)
  const on = picked ?? known ?? today()
  if (persons.length === 0) return null
  const note = (to: readonly string[], how: 'told' | 'notTold' | 'notNoted', day: string) => {
    if (to.length === 0) return
    const dated = how !== 'notNoted' && day !== ''
    void send({ type: 'told', item, to, how, ...(dated && { on: day }) })
  }
  const choose = (chosen: readonly string[]) => {
    note(
      chosen.filter((each) => !noted.includes(each)),
      yes ? 'told' : 'notTold',
      on,
    )
    note(
      noted.filter((each) => !chosen.includes(each)),
      'notNoted',
      on,
    )
  }
  const label = t(yes ? 'told.to' : 'told.notTo')
  return (
    <div className={styles.to}>
      <span>{label}</span>
      <FieldRoot field={`${field}To`}>
        <ChipGroup
          size="small"
          label={label}
          options={persons.map((each) => ({ value: each.id, label: each.label }))}
          value={noted}
          onChange={choose}
        />
      </FieldRoot>
      <DayField
        field={`${field}On`}
        label={t('told.on')}
        value={on}
        onLeave
        onChange={(day) => {
          setPicked(day)
          note(noted, yes ? 'told' : 'notTold', day)
        }}
      />
    </div>
  )
}
