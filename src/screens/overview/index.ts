// overview: all cases on this device, what each asks for next, what is found in them, and the way to a new one.
export type { CaseRow } from './caseRow'
export { OverviewScreen } from './OverviewScreen'
export { FIRST_MEETING, layOutPractice } from './practice/layOutPractice'
export { steppingClock } from './practice/steppingClock'
