import type { Result } from '#base'
import { refused } from '#base'
import { receiveStream, sendStream } from '../stream/portStream'
import { troubleIn, type BackupTrouble } from '../trouble'
import type { Age, Unsealed } from './age'

/** What is asked of the thread that seals and opens. One thread does one file. */
export type Order =
  | {
      readonly do: 'seal'
      readonly passphrase: string
      readonly plain: MessagePort
      readonly sealed: MessagePort
    }
  | { readonly do: 'open'; readonly passphrase: string; readonly file: Blob }
  | { readonly do: 'content'; readonly plain: MessagePort }

/** What the thread says: that it is there, or whether the file opened. */
export type Word = 'ready' | Result<null, BackupTrouble>

/** The work of that thread: carries out orders. Out: what to call with each. */
export function serveAge(age: Age, say: (word: Word) => void): (order: Order) => Promise<void> {
  let opened: Unsealed | null = null
  return async (order) => {
    try {
      if (order.do === 'content') {
        if (opened !== null) sendStream(opened.content(), order.plain)
      } else if (order.do === 'open') {
        const found = await age.open(order.passphrase, order.file)
        if (found.ok) opened = found.value
        say(found.ok ? { ok: true, value: null } : found)
      } else {
        const { stream } = receiveStream(order.plain)
        sendStream(await age.seal(order.passphrase, stream), order.sealed)
        say({ ok: true, value: null })
      }
    } catch (error) {
      say(refused(troubleIn(error, { code: 'sealing-failed' })))
    }
  }
}
