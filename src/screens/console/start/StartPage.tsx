import { isSplit } from '#conference'
import { formatDate, useText, useTexts } from '#i18n'
import { Badge, Button, Inline, Notice, Page, Section, Text } from '#ui'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { PracticeBadge } from '../../shared'
import { useOpeningNote } from '../beside/useOpeningNote'
import { useHost } from '../state/host'
import { useRefusal } from '../state/refusal'
import { useCaseState, useConduct, useMeeting, useGuideNames } from '../../running'
import { KeptApartNotice } from '../panels/KeptApartNotice'
import { PeopleTicks } from '../panels/PeopleTicks'
import { ProsecutorNotice } from '../panels/ProsecutorNotice'
import { useTogetherGround } from '../panels/useTogetherGround'
import { FamilyHere } from './FamilyHere'
import { useFamilyHere } from './useFamilyHere'

/** Before the meeting: who is in the room, and then it begins. */
export function StartPage() {
  const t = useText('conduct')
  const room = useText('room')
  const errors = useText('errors')
  const guide = useText('guide')
  const { send, meetingId } = useConduct()
  const { leave, wall } = useHost()
  const { code } = useRefusal()
  const state = useCaseState()
  const meeting = useMeeting()
  const { plan } = meeting
  const page = useRef<HTMLDivElement>(null)
  const start = useRef<HTMLButtonElement>(null)
  const no = useRef<HTMLButtonElement>(null)
  const ticks = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Who arrives by keyboard or by ear begins where the page begins.
    page.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    // The button that opened the wall is gone: one goes on beside it.
    if (wall.status === 'open' && document.activeElement === document.body) {
      start.current?.focus()
    }
  }, [wall.status])
  const note = useOpeningNote(wall)
  const [first] = plan.parts
  const [present, setPresent] = useState(first?.present ?? [])
  const tick = (id: string, yes: boolean) =>
    setPresent((now) => (yes ? [...now, id] : now.filter((each) => each !== id)))
  const ground = useTogetherGround(present)
  const family = useFamilyHere(present, tick)
  const [isPressed, setPressed] = useState(false)
  const begin = async () => {
    await ground.write()
    await send({ type: 'startMeeting', meeting: meetingId, part: first?.id ?? '', present })
  }
  const toFirstPerson = () => ticks.current?.querySelector('input')?.focus()
  const press = (clicks: number) => {
    const isAskedNow = family.isOpen && (!isPressed || family.answer === 'yes')
    if (isAskedNow) {
      setPressed(true)
      const isWho = family.answer === 'yes' && state.persons.length > 0
      return isWho ? toFirstPerson() : no.current?.focus()
    }
    // The second half of a double click is no second press: it answers nothing.
    if (!family.isOpen || clicks < 2) void begin()
  }
  const answer = (said: 'no' | 'yes') => {
    flushSync(() => family.setAnswer(said))
    if (said === 'yes') toFirstPerson()
    else if (isPressed) void begin()
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
          heading={room('roomCheck.title')}
          lead={
            isSplit(meeting) ? t('start.partLead', { part: first?.id ?? '' }) : t('start.roomLead')
          }
        >
          <PeopleTicks present={present} onTick={tick} />
          {family.isAsked && (
            <FamilyHere
              {...family}
              no={no}
              ticks={ticks}
              onAnswer={answer}
              isPressed={isPressed && family.isOpen}
              persons={state.persons}
              onTick={(person, here) => void family.tick(person, here)}
              wayToCase={
                <>
                  {room('familyHere.notKnown')}{' '}
                  <Button kind="quiet" size="small" data-do="to-case" onClick={leave}>
                    {t('leave')}
                  </Button>
                </>
              }
            />
          )}
          <ProsecutorNotice present={present} />
          <KeptApartNotice ground={ground} present={present} onEnter={() => void begin()} />
        </Section>
        {code !== null && <Notice kind="caution">{errors(code)}</Notice>}
        {note !== undefined && <Text look="small">{note}</Text>}
        <Inline gap={4}>
          <Button
            kind="primary"
            ref={start}
            data-action="start"
            onKeyDown={(event) => {
              // A key that is held down presses once.
              if (event.repeat) event.preventDefault()
            }}
            onClick={(event) => press(event.detail)}
          >
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
