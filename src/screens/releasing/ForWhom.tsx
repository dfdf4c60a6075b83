import type { CaseState, Meeting, SaidThere } from '#conference'
import { useText } from '#i18n'
import { Text } from '#ui'
import type { ReaderOfRelease } from './forWhom'
import { forWhom } from './forWhom'

interface ForWhomProps {
  readonly state: CaseState
  readonly meeting: Meeting
  readonly items: readonly SaidThere[]
  readonly parts: readonly string[]
}

/** Who of the family can read it once it is released. */
export function ForWhom({ state, meeting, items, parts }: ForWhomProps) {
  const t = useText('release')
  const words = ({ name, where, part }: ReaderOfRelease) => {
    if (where === 'here') return name
    return where === 'expected'
      ? t('preview.expected', { name })
      : t('preview.inPart', { name, part })
  }
  const readers = forWhom(state, meeting, items, parts)
  return (
    <Text now>
      {readers.length === 0
        ? t('preview.nobody')
        : t('preview.for', { names: readers.map(words).join(', ') })}
    </Text>
  )
}
