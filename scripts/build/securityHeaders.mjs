/**
 * What the browser is told to forbid. One place, used twice: the build writes the policy into index.html,
 * so that it also holds on a host whose headers nobody can set, and the server sends it as headers.
 */

const policy = {
  'default-src': "'none'",
  // Argon2id is WebAssembly; nothing else may be compiled from text.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Text never becomes markup, and no address a script, but by the rules of trustOwnScripts.ts and trustMarkup.ts.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default beraad-print',
}

/** The policy for the meta element: everything that a meta element may say. */
export const contentSecurityPolicy = Object.entries(policy)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ')

const forbidden = [
  'accelerometer',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** The headers of every answer of the server. */
export const securityHeaders = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': forbidden.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
}
