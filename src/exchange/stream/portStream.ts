import type { BackupTrouble } from '../trouble'
import { Refused, troubleIn } from '../trouble'
import type { ByteStream } from './bytes'

// A stream between two threads, piece by piece and only when the other side asks: browsers that hand over a
// stream itself are too few.

type Ask = 'more' | 'enough'
type Answer =
  { readonly piece: Uint8Array } | { readonly end: true } | { readonly failed: BackupTrouble }

/** Hands a stream to whoever holds the other end of the port. */
export function sendStream(stream: ByteStream, port: MessagePort): void {
  const reader = stream.getReader()
  const answer = async (): Promise<Answer> => {
    try {
      const next = await reader.read()
      return next.done ? { end: true } : { piece: next.value.slice() }
    } catch (error) {
      return { failed: troubleIn(error, { code: 'sealing-failed' }) }
    }
  }
  port.onmessage = async ({ data }: MessageEvent<Ask>) => {
    if (data === 'enough') {
      port.close()
      await reader.cancel().catch(() => null)
      return
    }
    const said = await answer()
    port.postMessage(said, 'piece' in said ? [said.piece.buffer] : [])
  }
}

/** Takes the stream that comes out of a port. `fail` ends it where the other thread is no more. */
export function receiveStream(port: MessagePort): {
  readonly stream: ByteStream
  readonly fail: (trouble: BackupTrouble) => void
} {
  let waiting: ((answer: Answer) => void) | null = null
  let broken: BackupTrouble | null = null
  const hear = (answer: Answer) => {
    waiting?.(answer)
    waiting = null
  }
  port.onmessage = ({ data }: MessageEvent<Answer>) => hear(data)
  const ask = () =>
    new Promise<Answer>((resolve) => {
      if (broken !== null) return resolve({ failed: broken })
      waiting = resolve
      port.postMessage('more' satisfies Ask)
    })
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const answer = await ask()
      if ('piece' in answer) return controller.enqueue(answer.piece)
      port.close()
      if ('end' in answer) controller.close()
      else controller.error(new Refused(answer.failed))
    },
    cancel() {
      port.postMessage('enough' satisfies Ask)
    },
  })
  return {
    stream,
    fail: (trouble) => {
      broken = trouble
      hear({ failed: trouble })
    },
  }
}
