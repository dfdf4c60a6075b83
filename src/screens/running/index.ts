// running: what whoever renders in a running meeting reads: the meeting, who is who, the names of the guide, and
// where to bring focus. It draws nothing.
export {
  type Conduct,
  ConductContext,
  useCaseState,
  useConduct,
  useListOfMeeting,
  useMeeting,
  useOfMeeting,
} from './ConductContext'
export { detailsOf } from './detailsOf'
export { focusQuestion, QUESTION_HEADING } from './focusQuestion'
export { readWho } from './readWho'
export { REVEAL } from './revealKey'
export { noteOf, toldPersons } from './toldNotes'
export { type Names, namesOf, useCalled, useNames } from './useNames'
export { useGuideNames } from './useGuideNames'
export { useSeatOptions, useWhoOptions } from './useWhoOptions'
export { useToday } from './useToday'
export type { WallHandle } from './wallHandle'
