import type { Bytes } from '../sealing/bytes'

// Bytes of sixteen as the field of 2^128 elements: polynomials over two, the first bit of the first byte being that of
// x^127, modulo x^128 + x^7 + x^2 + x + 1. Adding is xor, and so is taking away.

/** How many bytes one of the field has. */
export const SIZE = 16

/** What is added to anything without changing it. */
export function nothing(): Bytes {
  return new Uint8Array(SIZE)
}

/** The sum of two: also what one is more than the other. */
export function add(one: Bytes, other: Bytes): Bytes {
  return one.map((byte, nth) => byte ^ (other[nth] ?? 0))
}

/** The product of two. */
export function multiply(one: Bytes, other: Bytes): Bytes {
  const [a0, a1, a2, a3] = wordsOf(one)
  const by = wordsOf(other)
  let [r0, r1, r2, r3] = [0, 0, 0, 0]
  for (const word of by) {
    for (let bit = 31; bit >= 0; bit -= 1) {
      // Times x; what falls out at the top comes back at the bottom as x^7 + x^2 + x + 1.
      const out = r0 >>> 31
      r0 = (r0 << 1) | (r1 >>> 31)
      r1 = (r1 << 1) | (r2 >>> 31)
      r2 = (r2 << 1) | (r3 >>> 31)
      r3 = (r3 << 1) ^ (out * 0x87)
      const mask = -((word >>> bit) & 1)
      r0 ^= a0 & mask
      r1 ^= a1 & mask
      r2 ^= a2 & mask
      r3 ^= a3 & mask
    }
  }
  const product = nothing()
  const view = new DataView(product.buffer)
  for (const [nth, word] of [r0, r1, r2, r3].entries()) view.setUint32(nth * 4, word >>> 0)
  return product
}

/** Whether it is nothing. */
export function isNothing(one: Bytes): boolean {
  return one.every((byte) => byte === 0)
}

function wordsOf(bytes: Bytes): readonly [number, number, number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, SIZE)
  return [view.getUint32(0), view.getUint32(4), view.getUint32(8), view.getUint32(12)]
}
