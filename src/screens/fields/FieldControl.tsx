import { FIELDS, type Field, type Noun, type Who } from '#conference'
import { useTexts } from '#i18n'
import { CheckField } from '#ui'
import { About } from './About'
import { ChoiceField } from './ChoiceField'
import { DayField } from './DayField'
import { readWhen } from './readWhen'
import { SavedText } from './SavedText'
import { WhoField } from './WhoField'

/** What a control hands over; undefined where nothing stands there any more. */
export type FieldValue = string | boolean | readonly string[] | Who | undefined

interface FieldControlProps {
  readonly noun: Noun
  /** The field of its table: what kind it is says its row. */
  readonly field: string
  readonly value: FieldValue
  readonly onChange: (value: FieldValue) => void
  /** The name under which what is being typed is kept until it is saved. */
  readonly draft: string
  /** As quiet choices under words, or each with its label above it. */
  readonly look?: 'pill' | 'labelled'
  /** Typing begins here. */
  readonly begins?: boolean | undefined
}

/** One field of a thing: the control of the kind that its row says. Every one saves itself. */
export function FieldControl(props: FieldControlProps) {
  const { noun, field, value, onChange, draft, look = 'labelled', begins } = props
  const texts = useTexts()
  const row: Field | undefined = new Map<string, Field>(Object.entries(FIELDS[noun])).get(field)
  const label = texts.field(`${noun}.${field}`, 'ask')
  const text = typeof value === 'string' ? value : ''
  const typed = (fresh: string) => onChange(fresh === '' ? undefined : fresh)
  switch (row?.kind) {
    case 'flag':
      return (
        <CheckField
          data-field={field}
          label={label}
          checked={value === true}
          onChange={(is) => onChange(is ? true : undefined)}
        />
      )
    case 'date':
      return (
        <DayField onLeave field={field} draft={draft} label={label} value={text} onChange={typed} />
      )
    case 'choice':
      return (
        <ChoiceField
          field={field}
          row={row}
          label={label}
          labelShown={look === 'labelled'}
          value={text === '' ? undefined : text}
          onChange={onChange}
        />
      )
    case 'who':
      return (
        <WhoField
          field={field}
          draft={draft}
          label={label}
          labelHidden={look === 'pill'}
          look={look === 'pill' ? 'pill' : 'boxed'}
          nobody={label}
          value={typeof value === 'object' && 'kind' in value ? value : undefined}
          onChange={onChange}
        />
      )
    case 'persons':
      return (
        <About
          field={field}
          label={label}
          value={isPersons(value) ? value : []}
          onChange={onChange}
        />
      )
    default:
      return (
        <SavedText
          field={field}
          draft={draft}
          label={label}
          help={texts.field(`${noun}.${field}`, 'help') || undefined}
          begins={begins}
          value={text}
          onSave={(fresh) => typed(row?.kind === 'moment' ? readWhen(fresh) : fresh)}
        />
      )
  }
}

function isPersons(value: FieldValue): value is readonly string[] {
  return Array.isArray(value)
}
