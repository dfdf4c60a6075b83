import { useText } from '#i18n'
import { Button, EntryRow } from '#ui'
import type { ReactNode } from 'react'
import { RowButtons } from '../shared'

interface DataRowProps {
  readonly name: string
  readonly what: string
  readonly action: string
  readonly label: string
  /** Null while there is nothing to make. */
  readonly save: (() => void) | null
  readonly choice?: ReactNode
}

/** A file for another program, with its one button. */
export function DataRow({ name, what, action, label, save, choice }: DataRowProps) {
  const t = useText('share')
  return (
    <EntryRow
      secondary={what}
      source={
        <RowButtons>
          {choice}
          <Button
            size="small"
            data-action={action}
            disabled={save === null}
            aria-label={t('form.of', { form: label, name })}
            onClick={() => save?.()}
          >
            {label}
          </Button>
        </RowButtons>
      }
    >
      {name}
    </EntryRow>
  )
}
