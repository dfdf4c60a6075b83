/** Between two signs of life of the console, in milliseconds; only where the browser knows no locks. */
export const BEAT = 2000
