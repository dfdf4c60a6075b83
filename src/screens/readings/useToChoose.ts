import { toChoose, type Undecided } from '#conference'
import { useCaseList, type OpenCaseStore } from '#meeting'

/** What is to be chosen of the case, and of that meeting or, without one, of all. */
export function useToChoose(store: OpenCaseStore, meeting?: string): readonly Undecided[] {
  return useCaseList(store, ({ history }) =>
    toChoose(history).filter(({ readings: [first] }) => {
      const isOfOther = first !== undefined && 'meeting' in first && first.meeting !== meeting
      return meeting === undefined || !isOfOther
    }),
  )
}
