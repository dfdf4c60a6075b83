import { onTestFinished } from 'vitest'

/** One thing that was sealed: under which key, with which nonce, for which place, and what. */
export interface Sealing {
  /** The same for the same key, however often it was imported or derived. */
  readonly key: string
  readonly nonce: Uint8Array
  readonly place: string
  readonly plain: Uint8Array
}

/** What was asked of the machine's cipher and of its generator. */
export interface Watched {
  /** Every run of random bytes as it was given, and the memory that it was given in. */
  readonly random: { readonly drawn: Uint8Array; readonly memory: Uint8Array }[]
  readonly sealed: Sealing[]
  /** Every run of bytes that was opened, for which place, in the memory in which it was given. */
  readonly opened: { readonly place: string; readonly memory: Uint8Array }[]
  /** Every key that was made, and whether it can be taken out as bytes. */
  readonly keys: { readonly how: string; readonly extractable: boolean }[]
}

type Subtle = typeof crypto.subtle

/** Watches WebCrypto until the test ends; what is asked is done as ever. */
export function watchCrypto(): Watched {
  const watched: Watched = { random: [], sealed: [], opened: [], keys: [] }
  const { subtle } = crypto
  const origins = new WeakMap<CryptoKey, string>()
  const original = {
    getRandomValues: crypto.getRandomValues.bind(crypto),
    importKey: subtle.importKey.bind(subtle),
    deriveKey: subtle.deriveKey.bind(subtle),
    encrypt: subtle.encrypt.bind(subtle),
    decrypt: subtle.decrypt.bind(subtle),
  }
  const watch = (object: object, name: string, made: unknown) => {
    const before = Reflect.get(object, name)
    const isOwn = Object.hasOwn(object, name)
    Object.defineProperty(object, name, { value: made, configurable: true, writable: true })
    onTestFinished(() => {
      if (isOwn) Object.defineProperty(object, name, { value: before, configurable: true })
      else Reflect.deleteProperty(object, name)
    })
  }

  watch(crypto, 'getRandomValues', (array: Uint8Array<ArrayBuffer>) => {
    original.getRandomValues(array)
    watched.random.push({ drawn: array.slice(), memory: array })
    return array
  })
  watch(subtle, 'importKey', async (...args: Parameters<Subtle['importKey']>) => {
    const raw = new Uint8Array(args[1] as Uint8Array<ArrayBuffer>).slice()
    const key = await original.importKey(...args)
    origins.set(key, `raw ${hex(raw)}`)
    watched.keys.push({ how: `importKey ${JSON.stringify(args[2])}`, extractable: key.extractable })
    return key
  })
  watch(subtle, 'deriveKey', async (...args: Parameters<Subtle['deriveKey']>) => {
    const how = args[0] as HkdfParams
    const from = `${origins.get(args[1])}/${hex(how.salt)}/${text(how.info)}`
    const key = await original.deriveKey(...args)
    origins.set(key, from)
    watched.keys.push({ how: `deriveKey ${text(how.info)}`, extractable: key.extractable })
    return key
  })
  watch(subtle, 'encrypt', async (...args: Parameters<Subtle['encrypt']>) => {
    const how = args[0] as AesGcmParams
    watched.sealed.push({
      key: origins.get(args[1]) ?? 'unknown',
      nonce: new Uint8Array(how.iv as Uint8Array<ArrayBuffer>).slice(),
      place: text(how.additionalData),
      plain: new Uint8Array(args[2] as Uint8Array<ArrayBuffer>).slice(),
    })
    return original.encrypt(...args)
  })
  watch(subtle, 'decrypt', async (...args: Parameters<Subtle['decrypt']>) => {
    const opened = await original.decrypt(...args)
    const place = text((args[0] as AesGcmParams).additionalData)
    watched.opened.push({ place, memory: new Uint8Array(opened) })
    return opened
  })
  return watched
}

/** Bytes as text that can be compared. */
export function hex(bytes: unknown): string {
  return Buffer.from(bytes as Uint8Array).toString('hex')
}

function text(bytes: unknown): string {
  return Buffer.from(bytes as Uint8Array).toString('utf8')
}
