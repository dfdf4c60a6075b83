import { ok, refused, type Result } from '#base'
import { randomBytes, type Bytes } from '../sealing/bytes'
import type { DeviceKeyRefusal, DeviceKeys } from './deviceKeys'

// WebAuthn with its extension `prf` (Web Authentication Level 3, 10.1.4): the key makes an HMAC of the question with a
// secret that never leaves it. No server looks at the rest of the answer, so the challenge is only there to be there.
// The user is always verified (PIN, finger, face): a stick that was stolen with the laptop opens nothing.

/** Minutes are for who has to look for the stick; milliseconds. */
const PATIENCE = 120_000

const ES256 = -7
const EDDSA = -8
const RS256 = -257

/** The keys that this browser can speak to. Null where it knows no security keys. */
export function browserDeviceKeys(): DeviceKeys | null {
  if (!('PublicKeyCredential' in globalThis) || !('credentials' in navigator)) return null
  const ask: DeviceKeys['ask'] = (credential, question) =>
    answered(async () => {
      const given = await navigator.credentials.get({
        publicKey: {
          challenge: randomBytes(32),
          allowCredentials: [{ type: 'public-key', id: credential }],
          userVerification: 'required',
          timeout: PATIENCE,
          extensions: { prf: { eval: { first: question } } },
        },
      })
      return secretIn(given)
    })
  return { canAsk, make: (question) => make(question, ask), ask }
}

async function canAsk(): Promise<boolean> {
  // Browsers that do not tell may still be able to; then the key itself tells.
  if (!('getClientCapabilities' in PublicKeyCredential)) return true
  const able: Record<string, boolean> = await PublicKeyCredential.getClientCapabilities().catch(
    () => ({}),
  )
  return able['extension:prf'] ?? true
}

async function make(question: Bytes, ask: DeviceKeys['ask']): ReturnType<DeviceKeys['make']> {
  const made = await answered(async () => {
    const given = await navigator.credentials.create({
      publicKey: {
        challenge: randomBytes(32),
        rp: { name: 'Beraad' },
        user: { id: randomBytes(16), name: 'Beraad', displayName: 'Beraad' },
        pubKeyCredParams: [ES256, EDDSA, RS256].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
        attestation: 'none',
        timeout: PATIENCE,
        extensions: { prf: { eval: { first: question } } },
      },
    })
    if (!(given instanceof PublicKeyCredential)) return null
    if (given.getClientExtensionResults().prf?.enabled !== true) return null
    return { credential: new Uint8Array(given.rawId), answer: secretIn(given) }
  })
  if (!made.ok) return made
  const { credential } = made.value
  // Many keys answer only once they have been made.
  const answer = made.value.answer ?? (await ask(credential, question))
  if (answer instanceof Uint8Array) return ok({ credential, answer })
  return answer.ok ? ok({ credential, answer: answer.value }) : answer
}

function secretIn(given: Credential | null): Bytes | null {
  if (!(given instanceof PublicKeyCredential)) return null
  const first = given.getClientExtensionResults().prf?.results?.first
  if (first === undefined) return null
  const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(first)
    ? first
    : { buffer: first, byteOffset: 0, byteLength: first.byteLength }
  return byteLength === 32 ? new Uint8Array(buffer.slice(byteOffset, byteOffset + 32)) : null
}

/** What a key answered; a browser throws where nobody touched it, and where it cannot. */
async function answered<Value>(
  work: () => Promise<Value | null>,
): Promise<Result<Value, DeviceKeyRefusal>> {
  try {
    const value = await work()
    return value === null ? refused({ code: 'device-key-unfit' }) : ok(value)
  } catch (error) {
    const unable = error instanceof DOMException && error.name === 'NotSupportedError'
    return refused({ code: unable ? 'device-key-unfit' : 'device-key-silent' })
  }
}
