import { isSplit, prosecutorSitsWithFamily } from '#conference'
import { useText } from '#i18n'
import { Notice } from '#ui'
import { useMeeting } from '../../running'

/** The public prosecutor and the family are in one room: that is said, and not refused. */
export function ProsecutorNotice({ present }: { readonly present: readonly string[] }) {
  const t = useText('room')
  const meeting = useMeeting()
  if (!prosecutorSitsWithFamily(meeting.plan, present)) return null
  return (
    <div data-not-together="om">
      <Notice kind="caution" title={t('prosecutor.title')}>
        {t(isSplit(meeting) ? 'prosecutor.inPart' : 'prosecutor.words')}
      </Notice>
    </div>
  )
}
