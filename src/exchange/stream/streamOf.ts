import type { ByteStream } from './bytes'

/** A stream of what a generator makes, made only when it is asked for. Its exception is the stream's. */
export function streamOf(pieces: AsyncGenerator<Uint8Array>): ByteStream {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await pieces.next()
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      },
      async cancel() {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 1 },
  )
}
