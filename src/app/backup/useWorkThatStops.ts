import { useText } from '#i18n'
import { useBlocker, useRouter } from '@tanstack/react-router'
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
  // An address that was typed is gone to at once, and what came of it is told there: the router cannot call it back.
  const isAsked = useCallback(
    ({ action }: { readonly action: string }) =>
      going.current && (action === 'PUSH' || action === 'REPLACE'),
    [],
  )
  const blocker = useBlocker({ shouldBlockFn: isAsked, withResolver: true })
  const link = useHeldLink(busy)
  const leaving =
    link ?? (blocker.status === 'blocked' ? { go: blocker.proceed, stay: blocker.reset } : null)
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

/** While it holds, a link to another page of Beraad is not followed but handed out, to be asked about first. */
function useHeldLink(holds: boolean): WorkThatStops['leaving'] {
  const { history } = useRouter()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!holds) return undefined
    const hold = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null
      if (link === null) return
      event.preventDefault()
      setAddress(link.getAttribute('href')?.slice(1) ?? null)
    }
    document.addEventListener('click', hold, true)
    return () => document.removeEventListener('click', hold, true)
  }, [holds])
  if (address === null) return null
  const stay = () => setAddress(null)
  const go = () => {
    stay()
    // It was asked already.
    history.push(address, undefined, { ignoreBlocker: true })
  }
  return { go, stay }
}
