// console: the chair's console: the start of a meeting, and its whole course through the guide.
export { ConductScreen } from './ConductScreen'
export { SafetyBar } from './SafetyBar'
export type { WallHandle } from '../running'
