import type { Meeting } from '#conference'
import { justEnded } from '#conference'
import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import { Button } from '#ui'
import { addresses, useNavigation } from '../addresses'
import { ReopenForm, Trouble, useSend } from '../shared'

interface ReopenProps {
  readonly store: OpenCaseStore
  readonly meeting: Meeting
}

/** Opens the last meeting again, with a written reason; one that was ended by mistake just now, in one action. */
export function Reopen({ store, meeting }: ReopenProps) {
  const t = useText('share')
  const { keep, trouble } = useSend(store)
  const navigation = useNavigation()
  const byMistake = useCase(store, ({ history }) => justEnded(history, meeting.id))
  const reopen = async (why: { readonly ground: string; readonly mistake?: true }) => {
    const done = await keep({ type: 'meetingReopened', meeting: meeting.id, ...why })
    if (done) navigation.to(addresses.conduct(store.getState().caseId, meeting.id))
  }
  return (
    <>
      {byMistake && (
        <div>
          <Button
            data-action="undo-close"
            onClick={() => void reopen({ ground: '', mistake: true })}
          >
            {t('reopen.mistake')}
          </Button>
        </div>
      )}
      <ReopenForm
        name="reopen"
        draft={`reopen.${meeting.id}`}
        words={{
          summary: t('reopen'),
          what: t('reopen.what'),
          ground: t('reopen.ground'),
          go: t('reopen'),
        }}
        onReopen={(ground) => void reopen({ ground })}
      />
      <Trouble words={trouble} />
    </>
  )
}
