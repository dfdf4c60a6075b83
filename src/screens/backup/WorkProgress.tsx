import type { Progress as HowFar } from '#exchange'
import { useText } from '#i18n'
import { Button, Progress } from '#ui'
import { useEffect, useRef } from 'react'
import styles from './WorkProgress.module.css'

interface WorkProgressProps {
  readonly label: string
  readonly progress: HowFar
  readonly onStop: () => void
}

/** How far long work is, in words and as a bar, with a way to stop it. */
export function WorkProgress({ label, progress, onStop }: WorkProgressProps) {
  const t = useText('exchange')
  const place = useRef<HTMLDivElement>(null)
  // Where the cursor was is put away while this goes on.
  useEffect(() => place.current?.querySelector('button')?.focus(), [])
  const { step, done, total } = progress
  const percent = total === 0 ? 0 : Math.min(100, Math.floor((100 * done) / total))
  // What is being done is the next one after those that are done.
  const words = t(`work.${step}`, { done: Math.min(done + 1, total), total, percent })
  return (
    <div ref={place} className={styles.work}>
      <Progress label={label} value={done} max={Math.max(1, total)} valueText={words} />
      <div>
        <Button data-action="stop" onClick={onStop}>
          {t('work.stop')}
        </Button>
      </div>
    </div>
  )
}
