import type { Result } from '#base'
import type { Bytes } from '../sealing/bytes'

/**
 * `device-key-silent`: nobody touched it, or it is not here. `device-key-unfit`: it or the browser cannot give a
 * secret (WebAuthn's `prf` extension).
 */
export interface DeviceKeyRefusal {
  readonly code: 'device-key-silent' | 'device-key-unfit'
}

/** What a key answered: 32 bytes that only this key can give to this question. */
export interface MadeDeviceKey {
  readonly credential: Bytes
  readonly answer: Bytes
}

/** The security keys that the browser can speak to, and the device's own (fingerprint, face, PIN). */
export interface DeviceKeys {
  /** Whether asking has any chance. */
  readonly canAsk: () => Promise<boolean>
  /** Makes a credential on a key of the user's choice, and has it answer the question. */
  readonly make: (question: Bytes) => Promise<Result<MadeDeviceKey, DeviceKeyRefusal>>
  /** Has the key with that credential answer the question. */
  readonly ask: (credential: Bytes, question: Bytes) => Promise<Result<Bytes, DeviceKeyRefusal>>
}
