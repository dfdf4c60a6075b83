import type { ChairAction } from './action'
import { guideActions } from './guideActions'
import { safetyActions } from './safetyActions'
import { tableActions } from './tableActions'
import { wallActions } from './wallActions'

/** Everything the chair can do at any moment, by what it is about; the help shows them in this order. */
export const actionGroups = {
  guide: guideActions,
  table: tableActions,
  wall: wallActions,
  safety: safetyActions,
} as const satisfies Readonly<Record<string, readonly ChairAction[]>>

export const chairActions: readonly ChairAction[] = Object.values(actionGroups).flat()
