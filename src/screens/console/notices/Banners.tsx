import { whyRoomAsked } from '#conference'
import { useText } from '#i18n'
import { useCase } from '#meeting'
import { Button, Notice } from '#ui'
import { useToChoose } from '../../readings'
import { useConduct, useOfMeeting } from '../../running'
import { ActionButton } from '../actions/ActionButton'
import { pause } from '../actions/tableActions'
import { useHost } from '../state/host'
import { usePanels } from '../state/panelState'
import styles from './Notices.module.css'

/** What must not be overlooked, between the top and the matter; mostly nothing. */
export function Banners() {
  return (
    <div className={styles.banners}>
      <TroubleBanner />
      <PausedBanner />
      <RoomBanner />
      <ReadingsBanner />
    </div>
  )
}

/** The clock stands still because the chair said so. */
function PausedBanner() {
  const t = useText('conduct')
  const paused = useOfMeeting((meeting) => meeting.paused && !meeting.acute)
  if (!paused) return null
  return (
    <Notice title={t('paused.title')} action={<ActionButton action={pause} size="small" />}>
      {t('paused.words')}
    </Notice>
  )
}

/** The wall covered itself, and the chair has not looked yet who is in the room: why, and the way there. */
function RoomBanner() {
  const t = useText('room')
  const { store, meetingId } = useConduct()
  const { panel, openPanel } = usePanels()
  const part = useOfMeeting((meeting) => meeting.part)
  const why = useCase(store, ({ history }) => whyRoomAsked(history, meetingId))
  if (why === null || panel === 'room') return null
  return (
    <div data-room-asked={why}>
      <Notice
        kind="caution"
        title={t(`roomBanner.${why}`, { part })}
        action={
          <Button size="small" data-do="check" keyHint="F9" onClick={() => openPanel('room')}>
            {t('roomCheck.title')}
          </Button>
        }
      >
        {t('roomBanner.words')}
      </Notice>
    </div>
  )
}

/** Two devices noted something differently, and the chair has not chosen yet. How many, never what. */
function ReadingsBanner() {
  const t = useText('readings')
  const { store, meetingId } = useConduct()
  const { panel, openPanel } = usePanels()
  const count = useToChoose(store, meetingId).length
  if (count === 0 || panel === 'readings') return null
  return (
    <Notice
      kind="caution"
      title={t('banner.title', { count })}
      action={
        <Button size="small" data-do="readings" onClick={() => openPanel('readings')}>
          {t('banner.open')}
        </Button>
      }
    >
      {t('banner.words')}
    </Notice>
  )
}

/** What could not be kept, that nothing is lost, and what to do; or: why this window only reads. */
function TroubleBanner() {
  const t = useText('status')
  const errors = useText('errors')
  const { store } = useConduct()
  const { takeOver } = useHost()
  const trouble = useCase(store, ({ saving }) =>
    saving.status === 'trouble' ? saving.trouble : null,
  )
  const unsaved = useCase(store, (open) => open.unsaved.length)
  if (trouble === null) return null
  const reads = trouble.code === 'not-the-writer'
  return (
    <Notice
      kind="error"
      title={t(reads ? 'reader.title' : 'trouble.title')}
      action={
        reads ? (
          takeOver !== undefined && (
            <Button size="small" data-action="takeOver" onClick={takeOver}>
              {t('reader.takeOver')}
            </Button>
          )
        ) : (
          <Button size="small" data-action="retry" onClick={() => void store.getState().retry()}>
            {t('trouble.retry')}
          </Button>
        )
      }
    >
      {errors(trouble.code)} {unsaved > 0 && t('trouble.unsaved')}
    </Notice>
  )
}
