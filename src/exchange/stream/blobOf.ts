import type { ByteStream } from './bytes'
import { piecesOf } from './piecesOf'

/** From this many bytes on the browser may put what is gathered (it is sealed) on the disk. */
const PART = 8 * 1024 * 1024

/** Gathers a stream in a file, without holding the whole of it in the memory of the page. */
export async function blobOf(stream: ByteStream, type: string): Promise<Blob> {
  const parts: Blob[] = []
  let gathered: BlobPart[] = []
  let size = 0
  for await (const piece of piecesOf(stream)) {
    gathered.push(piece.slice())
    size += piece.length
    if (size < PART) continue
    parts.push(new Blob(gathered))
    gathered = []
    size = 0
  }
  return new Blob([...parts, ...gathered], { type })
}
