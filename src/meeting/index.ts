// meeting: the open case. Its log and state, `send`, undo (a command like any other), and whether it is saved.
export type { Desk } from './desk'
export { createDesk } from './desk'
export type { OpenCase, OpenCaseStore, Saving } from './openCase'
export { createOpenCase } from './openCase'
export type { Draft, Drafts } from './drafts'
export type { MeetingParts } from './parts'
export { useCase } from './useCase'
