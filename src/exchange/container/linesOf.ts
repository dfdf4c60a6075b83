import { join } from '../stream/bytes'
import { Refused } from '../trouble'
import { LIMITS } from './limits'

const LINE_FEED = 0x0a

/**
 * The lines of a stream, without their ends. Throws `Refused`: `too-large` for a line beyond the limit,
 * `truncated` where the last one has no end.
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    let from = 0
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      const rest = piece.subarray(from, end)
      if (length + rest.length > LIMITS.line) throw new Refused({ code: 'too-large' })
      yield begun.length === 0 ? rest : join([...begun, rest])
      begun = []
      length = 0
      from = end + 1
    }
    if (from < piece.length) begun.push(piece.slice(from))
    length += piece.length - from
    if (length > LIMITS.line) throw new Refused({ code: 'too-large' })
  }
  if (length > 0) throw new Refused({ code: 'truncated' })
}
