// case: one case. Its meetings, its open agreements, its family, how long it is kept, and the way to be rid of it.
export { CaseScreen } from './CaseScreen'
export { DestroyedScreen } from './keeping/DestroyedScreen'
export type { OnDisk, Proof } from './keeping/proof'
