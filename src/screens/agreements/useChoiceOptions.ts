import { useText } from '#i18n'
import type { Option } from '#ui'
import { useMemo } from 'react'
import { ALL, FAMILY, NO_OWNER, ownerKey } from './filter'
import type { OpenRow } from './openRow'

const { compare } = new Intl.Collator('nl', { numeric: true })

/** The owners and the cases that have an agreement among these, by name. */
export function useChoiceOptions(rows: readonly OpenRow[]) {
  const t = useText('agreements')
  return useMemo(() => {
    const keys = new Map(rows.map((row) => [ownerKey(row), row.agreement.organisation]))
    const organisations = [...keys].flatMap(([value, label]) =>
      label === null ? [] : [{ value, label }],
    )
    const others = [
      { value: FAMILY, label: t('owner.family') },
      { value: NO_OWNER, label: t('owner.nobody') },
    ].filter(({ value }) => keys.has(value))
    const cases = [...new Map(rows.map(({ caseId, code }) => [caseId, code]))]
    return {
      owners: [{ value: ALL, label: t('owner.all') }, ...byLabel(organisations), ...others],
      cases: [
        { value: ALL, label: t('case.all') },
        ...byLabel(cases.map(([value, label]) => ({ value, label }))),
      ],
    }
  }, [rows, t])
}

function byLabel(options: readonly Option<string>[]): readonly Option<string>[] {
  return options.toSorted((one, other) => compare(one.label, other.label))
}
