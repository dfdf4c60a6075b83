import { useText } from '#i18n'
import { Button, ConfirmDialog, Inline, Text } from '#ui'
import { useState } from 'react'

interface ButtonsProps {
  readonly begun: boolean
  /** What is on screen is the plan. */
  readonly planned: boolean
  readonly onSave: () => void
  readonly onBegin: () => void
  /** Undefined where there is no planned meeting to take away. */
  readonly onCancelMeeting: (() => Promise<void>) | undefined
}

/** Save, begin, or take the meeting away. */
export function Buttons({ begun, planned, onSave, onBegin, onCancelMeeting }: ButtonsProps) {
  const t = useText('prepare')
  const common = useText('common')
  const [asking, setAsking] = useState(false)
  return (
    <Inline justify="apart">
      <Inline>
        <Button kind="primary" data-action="begin" onClick={onBegin}>
          {t(begun ? 'back' : 'begin')}
        </Button>
        <Button data-action="save-plan" onClick={onSave}>
          {common('save')}
        </Button>
        <span data-planned={planned}>
          <Text as="span" look="secondary" tone="second">
            {t(planned ? 'state.saved' : 'state.draft')}
          </Text>
        </span>
      </Inline>
      {onCancelMeeting !== undefined && (
        <>
          <Button kind="quiet" data-action="cancel-meeting" onClick={() => setAsking(true)}>
            {t('cancel')}
          </Button>
          <ConfirmDialog
            open={asking}
            title={t('cancel.title')}
            confirmLabel={t('cancel')}
            cancelLabel={common('back')}
            caution
            onConfirm={() => void onCancelMeeting()}
            onCancel={() => setAsking(false)}
          >
            <Text>{t('cancel.what')}</Text>
          </ConfirmDialog>
        </>
      )}
    </Inline>
  )
}
