import { contentSecurityPolicy } from './securityHeaders.mjs'

/**
 * Writes the policy into index.html as its first element, at build only: the development server needs
 * inline scripts and a socket of its own.
 *
 * @returns {import('vite').Plugin}
 */
export function policyInPage() {
  return {
    name: 'beraad:policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
