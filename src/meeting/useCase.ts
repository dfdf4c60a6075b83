import { useStore } from 'zustand'
import type { OpenCase, OpenCaseStore } from './openCase'

/** Reads from an open case and renders again only when what was read changed. */
export function useCase<Read>(store: OpenCaseStore, read: (open: OpenCase) => Read): Read {
  return useStore(store, read)
}
