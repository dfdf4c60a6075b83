// case: one case. Its meetings, its open agreements, its family, and the way to be rid of it.
export { CaseScreen } from './CaseScreen'
