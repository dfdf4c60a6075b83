import { readAgreementLine } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { Text } from '#ui'
import type { Ref } from 'react'
import { useImperativeHandle, useState } from 'react'
import { EarlyDate } from '../../fields'
import { useToday, useCalled, useNames } from '../../running'

/** What reads along with the field that is typed in. */
export interface ReadLine {
  readonly read: (line: string) => void
}

/**
 * While an agreement is typed in one line: who, what, when and for whom it will become, so that nothing surprises. It
 * keeps the line to itself, so that a key press renders nothing but this and the field.
 */
export function LineReading({ ref }: { readonly ref: Ref<ReadLine> }) {
  const [line, setLine] = useState('')
  useImperativeHandle(ref, () => ({ read: setLine }), [])
  return line === '' ? null : <Read line={line} />
}

function Read({ line }: { readonly line: string }) {
  const t = useText('decide')
  const { register } = useTexts()
  const names = useNames()
  const called = useCalled()
  const today = useToday()
  const { who, what, by, for: persons } = readAgreementLine(line, called, today())
  if (who === undefined && by === undefined && persons.length === 0) return null
  const words = [
    who === undefined ? t('agreement.nobody') : names.who(who),
    what,
    by === undefined ? '' : formatDate(by, 'weekday', register),
    persons.length === 0
      ? ''
      : t('agreement.forWhom', { persons: persons.map(names.person).join(', ') }),
  ]
  return (
    <div data-reading="">
      <Text look="secondary" tone="second">
        {t('agreement.reading', { words: words.filter((each) => each !== '').join(' · ') })}{' '}
        <EarlyDate date={by} />
      </Text>
    </div>
  )
}
