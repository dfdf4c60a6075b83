import type { RestoreChoice } from '#exchange'
import { useText } from '#i18n'
import { SelectField } from '#ui'
import type { Group } from './choices'

interface ChoiceFieldProps {
  readonly label: string
  readonly labelHidden?: boolean
  readonly group: Group
  readonly options: readonly RestoreChoice[]
  /** Undefined where several are chosen differently. */
  readonly value: RestoreChoice | undefined
  readonly onChange: (choice: RestoreChoice) => void
}

/** What to do with a case of a backup. */
export function RestoreChoiceField(props: ChoiceFieldProps) {
  const { label, labelHidden, group, options, value, onChange } = props
  const t = useText('exchange')
  const words = (choice: RestoreChoice) =>
    choice === 'add' && group === 'no' ? t('choice.restore') : t(`choice.${choice}`)
  return (
    <SelectField
      label={label}
      labelHidden={labelHidden}
      options={options.map((choice) => ({ value: choice, label: words(choice) }))}
      value={value}
      onChange={onChange}
      placeholder={value === undefined ? t('choice.several') : undefined}
      look="pill"
    />
  )
}
