import { ok, refused } from '#base'
import { piecesOf } from '../stream/piecesOf'
import { streamOf } from '../stream/streamOf'
import type { ByteStream } from '../stream/bytes'
import { Refused, troubleIn, type FileTrouble } from '../trouble'
import type { Age } from './age'
import { readHead } from './head'

/** What the `age` program uses as well. */
const WORK_FACTOR = 18

/**
 * age in this thread: finding the key keeps it busy for a second or two, so that screens take `ageInThread`.
 *
 * @param workFactor what guessing a passphrase costs; less only in tests
 */
export function ageHere(workFactor: number = WORK_FACTOR): Age {
  return {
    seal: async (passphrase, plain) => {
      const { Encrypter } = await import('age-encryption')
      const encrypter = new Encrypter()
      encrypter.setPassphrase(passphrase)
      encrypter.setScryptWorkFactor(workFactor)
      return encrypter.encrypt(plain)
    },
    open: async (passphrase, file) => {
      const head = await readHead(file)
      if (!head.ok) return head
      const { Decrypter } = await import('age-encryption')
      const finder = new Decrypter()
      finder.addPassphrase(passphrase)
      try {
        const fileKey = await finder.decryptHeader(head.value.bytes)
        const opener = new Decrypter()
        opener.addIdentity({ unwrapFileKey: () => fileKey })
        return ok({
          content: () => streamOf(openedPieces(() => opener.decrypt(file.stream()))),
          close: () => void fileKey.fill(0),
        })
      } catch (error) {
        return refused(whyNot(error))
      }
    },
  }
}

function whyNot(error: unknown): FileTrouble | { readonly code: 'sealing-failed' } {
  // scrypt asks for all its memory at once.
  if (error instanceof RangeError) return { code: 'sealing-failed' }
  const says = error instanceof Error ? error.message : ''
  return { code: says.startsWith('no identity matched') ? 'wrong-passphrase' : 'damaged' }
}

async function* openedPieces(open: () => Promise<ByteStream>): AsyncGenerator<Uint8Array> {
  try {
    yield* piecesOf(await open())
  } catch (error) {
    const gone = error instanceof DOMException && error.name !== 'OperationError'
    throw new Refused(troubleIn(error, { code: gone ? 'unreadable' : 'damaged' }))
  }
}
