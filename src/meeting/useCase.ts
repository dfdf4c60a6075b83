import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { OpenCase, OpenCaseStore } from './openCase'

/** Reads from an open case and renders again only when what was read changed. */
export function useCase<Read>(store: OpenCaseStore, read: (open: OpenCase) => Read): Read {
  return useStore(store, read)
}

/** The same for what is made anew each time, a list say: renders again only when one of what it holds is another. */
export function useCaseList<Item>(
  store: OpenCaseStore,
  read: (open: OpenCase) => readonly Item[],
): readonly Item[] {
  return useStore(store, useShallow(read))
}
