/** Makes a new id, never one that was made before. Handed in, so that a test can foretell ids. */
export type MakeId = () => string

/** A random id of 128 bits in base64url, 22 characters: tells nothing, fits in an address and a file name. */
export const randomId: MakeId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
