import { useText } from '#i18n'
import { useBlocker } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useApp } from '../AppContext'
import { useStayWhileUnsaved } from '../window/useStayWhileUnsaved'

interface WorkThatStops {
  readonly setBusy: (busy: boolean) => void
  /** The work came to its end, or was stopped; with how many cases were put back by then. */
  readonly ended: (stopped: boolean, count: number) => void
  /** Somebody wants to leave while it goes on; null while nobody does. */
  readonly leaving: { readonly go: () => void; readonly stay: () => void } | null
}

/**
 * Putting cases back stops where its page is left: it is asked first, by this page or by the browser, and told afterwards on
 * whatever page one went to. While it goes on Beraad locks as late as in a meeting.
 */
export function useWorkThatStops(): WorkThatStops {
  const { tell, whileRunning } = useApp()
  const t = useText('exchange')
  const [busy, setBusy] = useState(false)
  const going = useRef(false)
  const here = useRef(true)
  useEffect(() => {
    going.current = busy
    return busy ? whileRunning(async () => {}) : undefined
  }, [busy, whileRunning])
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  const holds = useCallback(() => going.current, [])
  useStayWhileUnsaved(holds)
  const blocker = useBlocker({ shouldBlockFn: () => going.current, withResolver: true })
  const leaving = blocker.status === 'blocked' ? { go: blocker.proceed, stay: blocker.reset } : null
  return {
    setBusy: (next) => {
      going.current = next
      if (here.current) setBusy(next)
    },
    ended: (stopped, count) => {
      if (stopped && !here.current) tell(t('leave.stopped', { count }))
    },
    leaving,
  }
}
