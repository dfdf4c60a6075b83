// screens/conduct: the chair's console: the start of a meeting, and its whole course through the guide.
export { ConductScreen } from './ConductScreen'
export type { WallHandle } from './wallHandle'
