import { isSplit } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { Badge, Button, Inline, Notice, Page, Section, Text } from '#ui'
import { useEffect, useRef, useState } from 'react'
import { PracticeBadge } from '../../pieces/PracticeBadge'
import { useOpeningNote } from '../beside/useOpeningNote'
import { useHost } from '../console/host'
import { useSays } from '../console/says'
import { useCaseState, useConduct, useMeeting } from '../context'
import { useGuideNames } from '../guideNames'
import { KeptApartNotice } from '../panels/KeptApartNotice'
import { PeopleTicks } from '../panels/PeopleTicks'
import { useTogetherGround } from '../panels/useTogetherGround'

/** Before the meeting: who is in the room, and then it begins. */
export function StartPage() {
  const t = useText('conduct')
  const errors = useText('errors')
  const guide = useText('guide')
  const { send, meetingId } = useConduct()
  const { leave, wall } = useHost()
  const { said } = useSays()
  const state = useCaseState()
  const meeting = useMeeting()
  const { plan } = meeting
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Who arrives by keyboard or by ear begins where the page begins.
    page.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    // The button that opened the wall is gone: one goes on beside it.
    if (wall.status === 'open' && document.activeElement === document.body) {
      page.current?.querySelector<HTMLElement>('[data-action="start"]')?.focus()
    }
  }, [wall.status])
  const note = useOpeningNote(wall)
  const [first] = plan.parts
  const [present, setPresent] = useState(first?.present ?? [])
  const tick = (id: string, yes: boolean) =>
    setPresent((now) => (yes ? [...now, id] : now.filter((each) => each !== id)))
  const ground = useTogetherGround(present)
  const begin = async () => {
    await ground.write()
    await send({ type: 'startMeeting', meeting: meetingId, part: first?.id ?? '', present })
  }
  return (
    <div ref={page} data-phase={meeting.phase}>
      <Page
        title={t('start.title', { kind: t(`kind.${plan.kind}`), code: state.code })}
        back={
          <Button kind="quiet" data-action="leave" onClick={leave}>
            <span aria-hidden="true">← </span>
            {t('leave')}
          </Button>
        }
        actions={<PracticeBadge practice={state.practice} />}
        lead={guide(`phase.${meeting.phase}|aim`)}
      >
        <When />
        <Section
          heading={t('roomCheck.title')}
          lead={
            isSplit(meeting) ? t('start.partLead', { part: first?.id ?? '' }) : t('start.roomLead')
          }
        >
          <PeopleTicks present={present} onTick={tick} />
          <KeptApartNotice ground={ground} onEnter={() => void begin()} />
        </Section>
        {said !== null && <Notice kind="caution">{errors(said)}</Notice>}
        {note !== undefined && <Text look="small">{note}</Text>}
        <Inline gap={4}>
          <Button kind="primary" data-action="start" onClick={() => void begin()}>
            {t('start.begin')}
          </Button>
          {wall.status === 'open' ? (
            <Text as="span" tone="second">
              {t('start.wallOpen')}
            </Text>
          ) : (
            <Button data-action="wall" onClick={wall.open}>
              {t('start.wall')}
            </Button>
          )}
        </Inline>
      </Page>
    </div>
  )
}

/** In which phase, when, and how long. */
function When() {
  const t = useText('conduct')
  const { register } = useTexts()
  const names = useGuideNames()
  const { plan, phase } = useMeeting()
  return (
    <Inline gap={3}>
      <Badge tone="phase">{names.phase(phase)}</Badge>
      <Text as="span">
        {t('start.when', {
          date: formatDate(plan.start, 'weekdayLong', register),
          time: formatDate(plan.start, 'time', register),
          minutes: plan.minutes,
        })}
      </Text>
    </Inline>
  )
}
