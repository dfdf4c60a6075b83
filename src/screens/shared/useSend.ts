import type { Result } from '#base'
import type { Command, Refusal, StorageTrouble } from '#conference'
import { useText } from '#i18n'
import type { OpenCaseStore } from '#meeting'
import { useState } from 'react'

export interface Sending {
  /** Sends a command. Out, at once: whether it was granted; why not is kept to be said, as is trouble with the disk. */
  readonly send: (command: Command) => boolean
  /** As `send`, and resolves when it is durable. Out: whether it is. */
  readonly keep: (command: Command) => Promise<boolean>
  /** Why the last command was not granted, in words; null where it was. */
  readonly trouble: string | null
}

/** Sends commands to an open case and keeps the words of a refusal. */
export function useSend(store: OpenCaseStore): Sending {
  const t = useText('errors')
  const [refusal, setRefusal] = useState<Refusal | StorageTrouble | null>(null)
  const keep = async (command: Command) => {
    const done: Result<null, Refusal | StorageTrouble> = await store.getState().send(command)
    setRefusal(done.ok ? null : done.refusal)
    return done.ok
  }
  const send = (command: Command) => {
    const { history } = store.getState()
    void keep(command)
    // The state changes at once, before anything is awaited; a refusal changes nothing.
    return store.getState().history !== history
  }
  return { send, keep, trouble: refusal === null ? null : t(refusal.code) }
}
