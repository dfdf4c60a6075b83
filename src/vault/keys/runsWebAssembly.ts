/** The smallest module that there is: its name and its version. */
const NOTHING = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])

/**
 * Whether this browser runs WebAssembly. It is switched off where a browser is hardened (in Edge: *Beveiliging op internet
 * verbeteren*), and then no passphrase opens anything, right or wrong.
 */
export function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(NOTHING) instanceof WebAssembly.Module
  } catch {
    return false
  }
}
