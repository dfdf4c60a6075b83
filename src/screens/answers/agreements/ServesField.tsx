import type { Agreement } from '#conference'
import { useText } from '#i18n'
import { Pick } from '../../fields'
import { readServes } from './readServes'
import { servesKey, useServable } from './useServable'
import { useServed } from './useServed'

interface ServesFieldProps {
  readonly value: Agreement['serves']
  readonly onChange: (serves: Agreement['serves']) => void
}

/** The ground of an agreement, picked from what was said: a worry, a bottom line, a risk, an unknown, an idea. */
export function ServesField({ value, onChange }: ServesFieldProps) {
  const t = useText('decide')
  const servable = useServable()
  const served = useServed()
  const key = value === undefined ? undefined : servesKey(value)
  const isElsewhere = key !== undefined && !servable.some((each) => each.value === key)
  const elsewhere = isElsewhere && value !== undefined ? [{ value: key, label: served(value) }] : []
  if (servable.length + elsewhere.length === 0) return null
  return (
    <Pick
      field="serves"
      label={t('agreement.serves')}
      none={t('agreement.serves')}
      options={[...elsewhere, ...servable]}
      value={key}
      onChange={(picked) => onChange(picked === undefined ? undefined : readServes(picked))}
    />
  )
}
