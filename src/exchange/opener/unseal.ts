import { Decrypter } from 'age-encryption'

/** The head of an age file with a passphrase is shorter than this. */
const HEAD = 4096

/** A sealed file whose key is known: asks for what is in it, from the beginning, as often as needed. */
export type Content = () => Promise<ReadableStream<Uint8Array>>

/**
 * Opens an age file with its passphrase. This takes a second or two, in which the page stands still.
 * Throws where it is no such file or another passphrase: with `no identity matched` in the last case.
 */
export async function unseal(file: Blob, typed: string): Promise<Content> {
  const finder = new Decrypter()
  const usual = typed.normalize('NFKC')
  finder.addPassphrase(usual)
  // The age program takes it as it is typed.
  if (usual !== typed) finder.addPassphrase(typed)
  const fileKey = await finder.decryptHeader(
    new Uint8Array(await file.slice(0, HEAD).arrayBuffer()),
  )
  const opener = new Decrypter()
  opener.addIdentity({ unwrapFileKey: () => fileKey })
  return () => opener.decrypt(file.stream())
}
