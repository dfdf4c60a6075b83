import type { CaseState, Meeting, SaidThere } from '#conference'
import { toRelease } from '#conference'
import type { Guide, Place } from '#guide'
import { useText, useTexts } from '#i18n'
import { projectReleased, WallPreview } from '#projector'
import { BEGINS, Button, Dialog, Text, VisuallyHidden } from '#ui'
import { useState } from 'react'
import { AlsoTicks } from './AlsoTicks'
import { ForWhom } from './ForWhom'
import styles from './ReleaseDialog.module.css'
import { visibilityNow } from './visibilityNow'
import { wordsOfSaid } from './wordsOfSaid'

interface ReleaseDialogProps {
  readonly guide: Guide
  readonly state: CaseState
  readonly meeting: Meeting
  /** What is asked to be released, the first before all. */
  readonly items: readonly SaidThere[]
  /** What can be ticked to go along. */
  readonly others: readonly SaidThere[]
  /** Where they hang. */
  readonly place: Place
  /** The parts to which they are released; the one that runs, unless others are named. */
  readonly parts?: readonly string[] | undefined
  /** With the ids of all that is released. */
  readonly onRelease: (all: readonly string[]) => void
  readonly onLeave: () => void
}

/** How something will hang and who can read it then; Enter releases it, with what was ticked besides. */
export function ReleaseDialog(props: ReleaseDialogProps) {
  const { guide, state, meeting, items, others, place, parts = [meeting.part] } = props
  const { onRelease, onLeave } = props
  const t = useText('release')
  const { register } = useTexts()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const chosen = [...items, ...others.filter(({ said }) => ticked.includes(said.id))]
  const visibility = visibilityNow(state, meeting)
  const all = [
    ...new Set([
      ...chosen.map(({ said }) => said.id),
      ...chosen.flatMap(({ made, said }) => toRelease(visibility, meeting, said, made)),
    ]),
  ]
  const projection = projectReleased(guide, state, meeting.id, register, { items: all, place })
  return (
    <Dialog
      open
      width="wide"
      title={t('preview.title')}
      onClose={onLeave}
      actions={
        <>
          <Button data-do="release-not" keyHint="Esc" onClick={onLeave}>
            {t('preview.leave')}
          </Button>
          <Button
            kind="primary"
            keyHint="Enter"
            data-do="release-now"
            ref={BEGINS.ref()}
            data-initial-focus=""
            // A key that is held down since it opened this releases nothing.
            onKeyDown={(event) => event.repeat && event.preventDefault()}
            onClick={() => onRelease(all)}
          >
            {t('preview.now', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div data-release={items.map(({ said }) => said.id).join(' ')}>
        <ForWhom state={state} meeting={meeting} items={chosen} parts={parts} />
        <VisuallyHidden>
          {t('preview.words')} {chosen.map((each) => wordsOfSaid(state, each)).join('; ')}
        </VisuallyHidden>
      </div>
      <div className={styles.wall}>
        <WallPreview projection={projection} page={0} />
      </div>
      {others.length > 0 && (
        <>
          <Text look="secondary" tone="second">
            {t('preview.also', { count: others.length })}
          </Text>
          <AlsoTicks state={state} others={others} ticked={ticked} onTick={setTicked} />
        </>
      )}
    </Dialog>
  )
}
