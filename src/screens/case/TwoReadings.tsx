import { useText } from '#i18n'
import { Section } from '#ui'
import { useState } from 'react'
import { Readings, useToChoose } from '../readings'
import { useCaseParts } from './CaseContext'

/** What two devices noted differently; once it was there it stays, to say when all is chosen. */
export function TwoReadings() {
  const t = useText('readings')
  const { store, send, mayWrite } = useCaseParts()
  const undecided = useToChoose(store)
  const [wasThere, setWasThere] = useState(false)
  if (undecided.length > 0 && !wasThere) setWasThere(true)
  if (undecided.length === 0 && !wasThere) return null
  const choose = (thing: string, reading: string) => {
    send({ type: 'chooseReading', thing, reading })
  }
  return (
    <Section heading={t('title')} lead={t('lead')}>
      <Readings {...{ store, undecided, level: 3 }} choose={mayWrite ? choose : undefined} />
    </Section>
  )
}
