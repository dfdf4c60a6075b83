import type { OpenCaseStore } from '#meeting'
import { useCallback } from 'react'
import type { Conduct } from '../running'
import { isTrouble, type RefusalCode } from './state/refusal'

/** Sends a command and says why it was refused. Trouble with the disk has a place of its own, which stays. */
export function useSend(store: OpenCaseStore, say: (said: RefusalCode) => void): Conduct['send'] {
  return useCallback(
    async (command) => {
      const sent = await store.getState().send(command)
      if (sent.ok) say(null)
      else if (!isTrouble(sent.refusal)) say(sent.refusal.code)
      return sent
    },
    [store, say],
  )
}
