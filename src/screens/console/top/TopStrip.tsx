import { familyIsPresent, isSplit } from '#conference'
import { useText } from '#i18n'
import { Badge, Button, Text, TopBar } from '#ui'
import { useGuideNames, useOfMeeting } from '../../running'
import { PracticeBadge } from '../../shared'
import { ActionButton } from '../actions/ActionButton'
import { part, pause, people } from '../actions/tableActions'
import { useHost } from '../state/host'
import { ClockFace } from './ClockFace'
import { SavingStatus } from './SavingStatus'
import styles from './TopStrip.module.css'

/** Where we are, who is here, how the time stands, and whether all is saved. */
export function TopStrip() {
  return (
    <TopBar
      start={
        <>
          <CaseCode />
          <Practice />
          <Where />
          <InTheRoom />
          <ActionButton action={part} kind="quiet" keyShown={false} hideIdle />
        </>
      }
      end={
        <>
          <ClockFace />
          <ActionButton action={pause} kind="quiet" keyShown={false} />
          <SavingStatus />
        </>
      }
    />
  )
}

function CaseCode() {
  const t = useText('conduct')
  const { leave } = useHost()
  const code = useOfMeeting((_, state) => state.code)
  return (
    <span className={styles.code}>
      <Button kind="quiet" data-action="leave" title={t('leave')} onClick={leave}>
        <Text as="span" tone="ink" now>
          {code}
        </Text>
      </Button>
    </span>
  )
}

function Practice() {
  return <PracticeBadge practice={useOfMeeting((_, state) => state.practice)} />
}

function Where() {
  const t = useText('conduct')
  const names = useGuideNames()
  const phase = useOfMeeting((meeting) => meeting.phase)
  const kind = useOfMeeting((meeting) => meeting.plan.kind)
  const part = useOfMeeting((meeting) => (isSplit(meeting) ? meeting.part : null))
  const practice = useOfMeeting((_, state) => state.practice)
  const kindName = t(`kind.${kind}`)
  // Beside the badge of practice there is room for the part alone.
  const partName = (name: string) =>
    practice ? t('kind.partOnly', { part: name }) : t('kind.part', { kind: kindName, part: name })
  return (
    <>
      <Badge tone="phase">{names.phase(phase)}</Badge>
      <Text as="span" tone="second">
        {part === null ? kindName : partName(part)}
      </Text>
    </>
  )
}

/** How many are in the room, and whether the family is: a press opens who. */
function InTheRoom() {
  const t = useText('conduct')
  const count = useOfMeeting((meeting) => meeting.present.length)
  const family = useOfMeeting(familyIsPresent)
  return (
    <ActionButton action={people} kind="quiet" keyShown={false}>
      {t(family ? 'room.withFamily' : 'room.withoutFamily', { count })}
    </ActionButton>
  )
}
