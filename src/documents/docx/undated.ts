/** Signatures of a zip file: the head of a file in it, its line in the list at the end, and the end of that list. */
const LOCAL = 0x04034b50
const LISTED = 0x02014b50
const END = 0x06054b50

/** The first day that a zip file can tell: 1 January 1980, midnight. */
const DAY = 0x0021
const MIDNIGHT = 0

/**
 * A document whose files do not tell when it was made: that would be when somebody worked on a case, and nobody asked for it.
 * The date of the meeting stands on the paper.
 */
export async function undated(document: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await document.arrayBuffer())
  clearDates(new DataView(bytes.buffer))
  return new Blob([bytes], { type: document.type })
}

/** Puts the same day in every head and every line of the list. */
function clearDates(zip: DataView): void {
  const end = endOf(zip)
  let at = zip.getUint32(end + 16, true)
  for (let file = zip.getUint16(end + 10, true); file > 0; file -= 1) {
    if (zip.getUint32(at, true) !== LISTED) throw new RangeError('no list of files')
    setDay(zip, at + 12)
    const head = zip.getUint32(at + 42, true)
    if (zip.getUint32(head, true) !== LOCAL) throw new RangeError('no file')
    setDay(zip, head + 10)
    at +=
      46 +
      zip.getUint16(at + 28, true) +
      zip.getUint16(at + 30, true) +
      zip.getUint16(at + 32, true)
  }
}

function setDay(zip: DataView, at: number): void {
  zip.setUint16(at, MIDNIGHT, true)
  zip.setUint16(at + 2, DAY, true)
}

function endOf(zip: DataView): number {
  for (let at = zip.byteLength - 22; at >= 0; at -= 1)
    if (zip.getUint32(at, true) === END) return at
  throw new RangeError('no zip file')
}
