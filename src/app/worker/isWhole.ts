const HASHES: Readonly<Record<string, string>> = { sha384: 'SHA-384' }

/**
 * Whether these are the bytes of the build. Uses up the response.
 *
 * @param integrity as in the attribute; without one nothing can be said against them
 */
export async function isWhole(response: Response, integrity: string | undefined): Promise<boolean> {
  if (integrity === undefined) return true
  const [name = '', wanted] = integrity.split(/-(.*)/s)
  const hash = HASHES[name]
  if (hash === undefined) return false
  const digest = new Uint8Array(await crypto.subtle.digest(hash, await response.arrayBuffer()))
  return btoa(String.fromCharCode(...digest)) === wanted
}
