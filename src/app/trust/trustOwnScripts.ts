import { isOwnScript } from './isOwnScript'

/** The little of Trusted Types that is used here. */
interface Trust {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => unknown
}

/**
 * Where the policy asks for trusted types: an address may become a script (a thread, the service worker) only where it
 * is a file of this build. Text becomes neither script nor markup at all. To be called once, before anything starts a
 * thread; where the browser knows no trusted types nothing happens.
 */
export function trustOwnScripts(): void {
  const trust: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!isTrust(trust)) return
  trust.createPolicy('default', {
    createScriptURL: (address) => {
      if (isOwnScript(address, document.baseURI)) return address
      throw new TypeError('not a script of Beraad')
    },
  })
}

function isTrust(value: unknown): value is Trust {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}
