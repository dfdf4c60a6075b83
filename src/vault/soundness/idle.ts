/** How long a window that is busy all the time may keep it waiting, in milliseconds. */
const LONGEST = 2_000

/** Resolves when the window has time. Where the browser does not say, as soon as all else that waits was done. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => resolve(), { timeout: LONGEST })
    } else setTimeout(resolve, 0)
  })
}
