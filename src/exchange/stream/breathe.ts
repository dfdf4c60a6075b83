/** Longest piece of work, in milliseconds, before the screen gets its turn: a frame has 16. */
const LONGEST = 10

/**
 * Makes a pause for long work: called often, it gives way to the screen only when it is time for that.
 * What is asked for each fact must cost nothing most of the time.
 */
export function makeBreath(): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < LONGEST) return
    await new Promise((resolve) => setTimeout(resolve))
    began = performance.now()
  }
}
