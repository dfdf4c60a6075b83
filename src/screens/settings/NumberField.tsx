import { TextField } from '#ui'
import { fieldId, useWords } from '../drafts'

interface NumberFieldProps {
  readonly field: string
  readonly label: string
  /** What is said while the number does not fit. */
  readonly wrong: string
  readonly bounds: { readonly least: number; readonly most: number }
  readonly value: number
  readonly onChange: (value: number) => void
}

/** A whole number, of minutes or months. It counts as soon as it fits; what does not fit changes nothing. */
export function NumberField(props: NumberFieldProps) {
  const { field, label, wrong, bounds, value, onChange } = props
  const { words, put, drop } = useWords(`settings.${field}`, { typed: String(value) })
  const { typed } = words
  const read = (text: string): number | null => {
    const number = /^\d{1,3}$/.test(text) ? Number(text) : 0
    return number >= bounds.least && number <= bounds.most ? number : null
  }
  return (
    <TextField
      label={label}
      error={read(typed) === null ? wrong : ''}
      value={typed}
      onChange={(text) => {
        put({ typed: text })
        const fresh = read(text)
        if (fresh === null) return
        onChange(fresh)
        drop()
      }}
      inputMode="numeric"
      size={4}
      id={fieldId(`settings.${field}`)}
      data-field={field}
    />
  )
}
