import { useText } from '#i18n'
import { Heading, VisuallyHidden } from '#ui'
import { useOfMeeting } from '../running'

/** The heading above everything: heard only, as the eye has the code and the kind of meeting already. */
export function WhatThisIs() {
  const t = useText('conduct')
  const code = useOfMeeting((_, state) => state.code)
  const kind = useOfMeeting((meeting) => meeting.plan.kind)
  return (
    <Heading level={1}>
      <VisuallyHidden>{t('start.title', { kind: t(`kind.${kind}`), code })}</VisuallyHidden>
    </Heading>
  )
}
