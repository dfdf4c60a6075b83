import {
  FIELDS,
  namesWhere,
  type Agreement,
  type BottomLine,
  type Cooperation,
  type NamesWhere,
} from '#conference'
import type { FieldValue } from './FieldControl'
import { FieldControl } from './FieldControl'

/** What is filled in with controls that follow from its table. */
interface Things {
  readonly agreement: Agreement
  readonly bottomLine: BottomLine
  readonly cooperation: Cooperation
}

type Place = 'choices' | 'more'
type Table = typeof FIELDS

/** What changed of the fields in that place. */
type Patch<Of extends keyof Things, In extends Place> = {
  readonly [Field in NamesWhere<Table[Of], { readonly form: In }> & keyof Things[Of]]?:
    Things[Of][Field] | undefined
}

interface FieldControlsProps<Of extends keyof Things, In extends Place> {
  readonly noun: Of
  /** Which of its fields: those of which their row says that they stand here. */
  readonly form: In
  readonly value: Patch<Of, In>
  readonly onChange: (patch: Patch<Of, In>) => void
  /** What the drafts of its texts are called by, before the name of the field. */
  readonly draft: string
}

/** The fields of a thing that stand in this place of its form, in the order of their table. */
export function FieldControls<Of extends keyof Things, In extends Place>(
  props: FieldControlsProps<Of, In>,
) {
  const { noun, form, value, onChange, draft } = props
  const values = new Map<string, FieldValue>(Object.entries(value))
  return namesWhere(FIELDS[noun], { form }).map((field) => (
    <FieldControl
      key={field}
      noun={noun}
      field={field}
      look={form === 'choices' ? 'pill' : 'labelled'}
      draft={`${draft}.${field}`}
      value={values.get(field)}
      onChange={(fresh) => {
        const patch: Readonly<Record<string, FieldValue>> = { [field]: fresh }
        // A control hands over what its kind holds, as the row of the field says.
        onChange(patch as Patch<Of, In>)
      }}
    />
  ))
}
