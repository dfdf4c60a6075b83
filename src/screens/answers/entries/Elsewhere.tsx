import type { Entry } from '#conference'
import { useText } from '#i18n'
import { Disclosure } from '#ui'
import { EntryRows } from './EntryRows'
import type { RowAct, EntryActions } from './useSaid'

interface ElsewhereProps {
  readonly entries: readonly Entry[]
  readonly said: EntryActions
  readonly open: string | null
  readonly act?: RowAct | undefined
}

/** What was said in another part of the meeting: out of sight, until the chair releases it. */
export function Elsewhere({ entries, ...rows }: ElsewhereProps) {
  const t = useText('answers')
  if (entries.length === 0) return null
  return (
    <Disclosure summary={t('elsewhere', { count: entries.length })}>
      <EntryRows {...rows} label={t('elsewhereLabel')} entries={entries} />
    </Disclosure>
  )
}
