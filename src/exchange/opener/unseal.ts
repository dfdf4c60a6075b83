import { Decrypter } from 'age-encryption'

/** The head of an age file with a passphrase is shorter than this. */
const HEAD = 4096

/** What finding the key may cost, as the head says it: 18 is what Beraad and age ask, and takes 256 MiB. */
const COST = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]+ (\d+)\n/
const MOST_COST = 19

/** A sealed file whose key is known: asks for what is in it, from the beginning, as often as needed. */
export type OpenContent = () => Promise<ReadableStream<Uint8Array>>

/**
 * Opens an age file with its passphrase. This takes a second or two, in which the page stands still.
 * Throws where it is no such file or another passphrase: with `no identity matched` in the last case.
 */
export async function unseal(file: Blob, typed: string): Promise<OpenContent> {
  const finder = new Decrypter()
  const usual = typed.normalize('NFKC')
  finder.addPassphrase(usual)
  // The age program takes it as it is typed.
  if (usual !== typed) finder.addPassphrase(typed)
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer())
  const [, cost] = COST.exec(new TextDecoder().decode(head)) ?? []
  // A file of somebody else must not stop the machine.
  if (Number(cost) > MOST_COST) throw new Error('too costly')
  const fileKey = await finder.decryptHeader(head)
  const opener = new Decrypter()
  opener.addIdentity({ unwrapFileKey: () => fileKey })
  return () => opener.decrypt(file.stream())
}
