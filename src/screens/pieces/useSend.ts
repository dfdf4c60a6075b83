import type { Result } from '#base'
import type { Command, Refusal, StorageTrouble } from '#conference'
import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { useState } from 'react'

export interface Sending {
  /** Sends a command; what was refused is kept to be said. Out: whether it was granted. */
  readonly send: (command: Command) => Promise<boolean>
  /** Why the last command was not granted, in words; null where it was. */
  readonly trouble: string | null
}

/** Sends commands to an open case and keeps the words of a refusal. */
export function useSend(store: OpenCaseStore): Sending {
  const t = useText('errors')
  const [refusal, setRefusal] = useState<Refusal | StorageTrouble | null>(null)
  const send = async (command: Command) => {
    const done: Result<null, Refusal | StorageTrouble> = await store.getState().send(command)
    setRefusal(done.ok ? null : done.refusal)
    return done.ok
  }
  return { send, trouble: refusal === null ? null : t(refusal.code) }
}
