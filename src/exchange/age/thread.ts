import type { Order, Word } from './serveAge'

/** The little of a Worker that is used here. */
export type Thread = Pick<Worker, 'terminate' | 'onmessage' | 'onerror'> & {
  readonly postMessage: (order: Order, handedOver: Transferable[]) => void
}

/** Starts the thread that seals and opens. Vite sees this form and bundles the file. */
export function startThread(): Thread {
  return new Worker(new URL('./ageWorker.ts', import.meta.url), { type: 'module' })
}

/** A thread that is running. */
export interface Hand {
  /** What the thread says next, asked before it is ordered; null where it is no more. */
  readonly hear: () => Promise<Word | null>
  readonly order: (order: Order, ...handedOver: readonly Transferable[]) => void
  /** Called when the thread fails or is ended, or at once where that has happened. */
  readonly onGone: (listener: () => void) => void
  readonly end: () => void
}

/** Waits until a thread runs; null where none will start. */
export async function hire(start: () => Thread): Promise<Hand | null> {
  let thread: Thread
  try {
    thread = start()
  } catch {
    return null
  }
  let gone = false
  let listener: ((word: Word | null) => void) | null = null
  let mourner: (() => void) | null = null
  thread.onmessage = ({ data }: MessageEvent<Word>) => listener?.(data)
  thread.onerror = () => {
    gone = true
    listener?.(null)
    mourner?.()
  }
  const hand: Hand = {
    hear: () =>
      new Promise((resolve) => {
        listener = resolve
        if (gone) resolve(null)
      }),
    order: (order, ...handedOver) => thread.postMessage(order, [...handedOver]),
    onGone: (each) => {
      mourner = each
      if (gone) each()
    },
    end: () => {
      thread.terminate()
      gone = true
      mourner?.()
    },
  }
  if ((await hand.hear()) === 'ready') return hand
  thread.terminate()
  return null
}
