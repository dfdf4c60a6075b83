import { DOMAINS, SLOTS } from '#guide'
import { useText } from '#i18n'
import { useMemo } from 'react'

/** The fixed lists that an entry chooses from, in words. */
export function useFieldOptions() {
  const t = useText('lists')
  return useMemo(
    () => ({
      certainty: (['fact', 'suspicion', 'opinion'] as const).map((value) => ({
        value,
        label: t(`certainty.${value}`),
      })),
      audience: (['everyone', 'professionals', 'chair'] as const).map((value) => ({
        value,
        label: t(`audience.${value}`),
      })),
      slot: SLOTS.map((value) => ({ value, label: t(`slot.${value}`) })),
      domain: DOMAINS.map((value) => ({ value, label: t(`domain.${value}`) })),
      nature: (['static', 'dynamic'] as const).map((value) => ({
        value,
        label: t(`riskKind.${value}`),
      })),
      reach: (['individual', 'systemic'] as const).map((value) => ({
        value,
        label: t(`riskKind.${value}`),
      })),
    }),
    [t],
  )
}
