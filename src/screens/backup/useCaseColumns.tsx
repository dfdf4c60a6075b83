import type { CaseInBackup, RestoreChoice } from '#exchange'
import { formatDate, useText, useTexts } from '#i18n'
import { Inline, Text, type Column } from '#ui'
import { localTime } from '#base'
import { PracticeBadge } from '../shared'
import type { Choices, Group } from './choices'
import { RestoreChoiceField } from './RestoreChoiceField'

interface CaseColumns {
  readonly group: Group
  readonly options: readonly RestoreChoice[]
  readonly choices: Choices
  readonly onChoose: (cases: readonly CaseInBackup[], choice: RestoreChoice) => void
}

/** What a row says of a case in a backup; the dates of both sides where it is here too. */
export function useCaseColumns(props: CaseColumns): readonly Column<CaseInBackup>[] {
  const { group, options, choices, onChoose } = props
  const t = useText('exchange')
  const { register } = useTexts()
  const date = (at: string | null) => {
    if (at === null) return ''
    const local = localTime(at)
    return `${formatDate(local, 'long', register)}, ${formatDate(local, 'time', register)}`
  }
  const columns: readonly (Column<CaseInBackup> & { readonly when?: boolean })[] = [
    {
      id: 'case',
      header: t('column.case'),
      namesRow: true,
      cell: ({ code, practice, readable }) => (
        <Inline gap={2} as="span">
          {code === '' && !readable ? <Text as="span">{t('row.noCode')}</Text> : code}
          <PracticeBadge practice={practice} />
        </Inline>
      ),
    },
    {
      id: 'meetings',
      header: t('column.meetings'),
      align: 'end',
      cell: ({ meetings }) => meetings,
    },
    { id: 'changed', header: t('column.changed'), cell: ({ changed }) => date(changed) },
    {
      id: 'changedHere',
      header: t('column.changedHere'),
      cell: ({ changedHere }) => date(changedHere),
      when: group !== 'no',
    },
    {
      id: 'choice',
      header: t('column.choice'),
      cell: (row) =>
        row.readable && (
          <RestoreChoiceField
            label={t('choice.label', { code: row.code })}
            labelHidden
            group={group}
            options={options}
            value={choices.get(row.id) ?? 'skip'}
            onChange={(choice) => onChoose([row], choice)}
          />
        ),
      when: options.length > 0,
    },
  ]
  return columns.filter(({ when }) => when !== false)
}
