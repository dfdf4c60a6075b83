/** Bytes in a buffer of their own, as WebCrypto and a port want them. */
export type Bytes = Uint8Array<ArrayBuffer>

export type ByteStream = ReadableStream<Uint8Array>

const encoder = new TextEncoder()

/** The bytes of a text, in UTF-8. */
export function utf8(text: string): Bytes {
  return encoder.encode(text)
}

/** Several pieces as one. */
export function join(pieces: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** SHA-256 of all pieces after each other, as 64 hexadecimal digits. */
export async function sha256(pieces: readonly Uint8Array[]): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', join(pieces)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
