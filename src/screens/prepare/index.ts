// prepare: a meeting before it begins. What, when, who, in which parts, with how many minutes for each step.
export { PrepareScreen } from './PrepareScreen'
