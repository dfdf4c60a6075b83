import type { Entry } from '#conference'
import { useText } from '#i18n'
import { Disclosure, Section } from '#ui'
import { NamedRows } from './NamedRows'

interface NamedBeforeProps {
  readonly here: readonly Entry[]
  /** Named in another part of the meeting. */
  readonly elsewhere: readonly Entry[]
  readonly onTake: (entry: Entry) => void
}

/** What was named as a must while judging and is no bottom line yet: taken over in one action. */
export function NamedBefore({ here, elsewhere, onTake }: NamedBeforeProps) {
  const t = useText('decide')
  const words = useText('answers')
  return (
    <>
      {here.length > 0 && (
        <Section level={3} look="label" heading={t('bottomLines.named')}>
          <NamedRows entries={here} onTake={onTake} />
        </Section>
      )}
      {elsewhere.length > 0 && (
        <Disclosure summary={words('elsewhere', { count: elsewhere.length })}>
          <NamedRows entries={elsewhere} onTake={onTake} />
        </Disclosure>
      )}
    </>
  )
}
