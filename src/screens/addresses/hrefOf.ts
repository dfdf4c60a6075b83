import type { Address } from './addresses'

/** An address as the `href` of a link: `#/zaak/K3J9`. */
export function hrefOf(address: Address): string {
  const params = 'params' in address ? Object.entries(address.params) : []
  const path = params.reduce<string>(
    (filled, [name, value]) => filled.replace(`$${name}`, () => encodeURIComponent(value)),
    address.to,
  )
  return `#${path}`
}
