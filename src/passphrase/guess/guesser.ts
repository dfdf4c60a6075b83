import type { Estimate } from './estimate'
import { isEstimate } from './isEstimate'

/** Estimates how often a passphrase has to be guessed. */
export type Guesser = (passphrase: string) => Promise<Estimate>

/** The little of a Worker that is used here. */
type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** As long as somebody goes on typing the lists stay in memory, and with them what was typed last; in milliseconds. */
const RESTS = 3_000

/**
 * Makes a guesser in a thread of its own, so that no key waits for it; the lists are brought in only then, and go with the
 * thread when nobody asks any more. Where no thread will start, it guesses in this one.
 */
export function makeGuesser(start: () => Thread): Guesser {
  let thread: Thread | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: Promise<unknown> = Promise.resolve()

  const rest = () => {
    thread?.terminate()
    thread = null
  }
  const ask = (passphrase: string): Promise<unknown> => {
    clearTimeout(timer)
    try {
      thread ??= start()
    } catch {
      return Promise.resolve(null)
    }
    const asked = thread
    return new Promise((resolve) => {
      asked.onmessage = ({ data }) => resolve(data)
      asked.onerror = () => resolve(null)
      asked.postMessage(passphrase)
    })
  }
  // One after the other: an answer does not say to what.
  return async (passphrase) => {
    const answer = last.then(() => ask(passphrase))
    last = answer
    const found = await answer
    timer = setTimeout(rest, RESTS)
    if (isEstimate(found)) return found
    rest()
    const { estimate } = await import('./estimate')
    return estimate(passphrase)
  }
}

/** The guesser of this browser. Vite sees this form and bundles the file. */
export const guessIn: Guesser = makeGuesser(
  () => new Worker(new URL('./guessWorker.ts', import.meta.url), { type: 'module' }),
)
