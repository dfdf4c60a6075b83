import { Refused } from '../trouble'

/** How far long work is. `reading` counts bytes, `unlocking` nothing, the rest counts cases. */
export interface Progress {
  readonly step: 'collecting' | 'unlocking' | 'checking' | 'reading' | 'restoring'
  readonly done: number
  readonly total: number
}

/** How long work is followed and stopped. */
export interface Watch {
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** Says how far it is. Throws `Refused` (`stopped`) where somebody wished to stop. */
export function tell({ onProgress, signal }: Watch, progress: Progress): void {
  if (signal?.aborted === true) throw new Refused({ code: 'stopped' })
  onProgress?.(progress)
}
