import { useText } from '#i18n'
import { announce, Button, Text, useSpot } from '#ui'
import { useEffect, useRef, useState } from 'react'
import { REVEAL } from '../../running'
import { printedShortcut, spokenShortcut } from '../../shared'
import { KeyScope } from '../../fields'
import { RowButton } from '../../list'
import { UNCOVERS } from './gridSpots'
import styles from './ScoreGrid.module.css'

interface RevealProps {
  /** Who in the room is asked for a number and has none yet, by name. */
  readonly missing: readonly string[]
  readonly onReveal: () => void
}

/**
 * Uncovers the numbers: at once where everyone has one, else only after a second, deliberate press. What the room has
 * read nobody can take back, and who has no number yet is then no longer free in it.
 */
export function Reveal({ missing, onReveal }: RevealProps) {
  const t = useText('answers')
  const [asked, setAsked] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wayBack = useRef<HTMLButtonElement>(null)
  useSpot(UNCOVERS, button, '')
  const asks = asked && missing.length > 0
  const words = t('score.missing', { count: missing.length, names: missing.join(', ') })
  useEffect(() => {
    if (!asks) return
    // Enter, pressed once more out of habit, is the way back. On a small screen the foot would lie over it.
    wayBack.current?.focus()
    wayBack.current?.scrollIntoView?.({ block: 'center' })
  }, [asks])
  const press = () => {
    if (missing.length === 0) return onReveal()
    setAsked(true)
    announce(words)
  }
  const goBack = () => {
    button.current?.focus()
    setAsked(false)
  }
  return (
    <KeyScope
      className={styles.reveal}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !asks) return
        event.preventDefault()
        goBack()
      }}
    >
      {asks && (
        <div role="group" aria-label={words} className={styles.asks}>
          <Text as="span">{words}</Text>
          <RowButton ref={wayBack} action="reveal-not" kind="plain" onClick={goBack}>
            {t('score.revealNot')}
          </RowButton>
          <RowButton action="reveal-now" kind="plain" onClick={onReveal}>
            {t('score.revealNow')}
          </RowButton>
        </div>
      )}
      <Button
        ref={button}
        data-do="reveal"
        aria-keyshortcuts={spokenShortcut(REVEAL)}
        keyHint={printedShortcut(REVEAL)}
        onClick={press}
      >
        {t('score.reveal')}
      </Button>
    </KeyScope>
  )
}
