/** The little of Trusted Types that is used here. What it makes is handed on as it is. */
interface Trust {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (markup: string) => string },
  ) => { readonly createHTML: (markup: string) => string }
}

let trusted: ((markup: string) => string) | null = null

/**
 * Lets markup that `renderHtml` made, in which all that was typed is escaped, pass a policy that asks for trusted
 * types. Where the browser knows none it comes back as it is.
 */
export function trustMarkup(markup: string): string {
  trusted ??= makeTrust()
  return trusted(markup)
}

function makeTrust(): (markup: string) => string {
  const trust: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!isTrust(trust)) return (markup) => markup
  const policy = trust.createPolicy('beraad-print', { createHTML: (markup) => markup })
  return (markup) => policy.createHTML(markup)
}

function isTrust(value: unknown): value is Trust {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}
