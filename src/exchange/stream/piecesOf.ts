import type { ByteStream } from './bytes'

/** The pieces of a stream, one by one. Who stops listening early cancels it. */
export async function* piecesOf(stream: ByteStream): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  let done = false
  try {
    for (;;) {
      const next = await reader.read()
      if (next.done) {
        done = true
        return
      }
      yield next.value
    }
  } catch (error) {
    // A stream that failed has nothing left to cancel.
    done = true
    throw error
  } finally {
    if (!done) await reader.cancel().catch(() => null)
  }
}
