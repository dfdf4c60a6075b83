/** What is needed of a BroadcastChannel, so that a test can hand in its own. */
export interface Channel {
  readonly postMessage: (message: unknown) => void
  readonly addEventListener: (
    type: 'message',
    listener: (event: { readonly data: unknown }) => void,
  ) => void
  readonly close: () => void
}

/** What is needed of the browser's locks; null where the browser has none. */
export type Locks = Pick<LockManager, 'request'> | null
