import type { Result } from '#base'
import type { Command, History, Meeting, Refusal, StorageTrouble } from '#conference'
import type { Guide } from '#guide'
import type { Translate } from '#i18n'
import type { Shortcut } from '../../shared'
import type { PanelId } from '../state/panelState'
import type { Undoing } from '../undoing/wordsOfDid'
import type { WallHandle } from '../../running'

export type ActionId =
  | 'next'
  | 'back'
  | 'show'
  | 'hold'
  | 'cover'
  | 'wall'
  | 'larger'
  | 'smaller'
  | 'pageOn'
  | 'pageBack'
  | 'lock'
  | 'park'
  | 'round'
  | 'reveal'
  | 'note'
  | 'people'
  | 'part'
  | 'pause'
  | 'acute'
  | 'undo'
  | 'redo'
  | 'roundoff'
  | 'keys'

/** How things stand when an action is asked whether it may be, or is done. */
export interface Situation {
  readonly history: History
  readonly meeting: Meeting
  readonly guide: Guide
  readonly wall: WallHandle
  /** The present moment, an ISO instant. */
  readonly now: string
}

/** What an action can do. */
export interface ActionContext {
  readonly send: (command: Command) => Promise<Result<null, Refusal | StorageTrouble>>
  readonly panel: PanelId | null
  readonly openPanel: (panel: PanelId | null) => void
  readonly writeNote: () => void
  readonly reveal: () => void
  /** Says what was taken back or brought back. */
  readonly tell: (undoing: Undoing) => void
  readonly openWall: () => void
  readonly lock: () => void
  readonly roundOff: () => void
}

/** Something the chair can do at any moment of a meeting. Toolbar, keyboard and help read this same object. */
export interface ChairAction {
  readonly id: ActionId
  readonly keys: readonly Shortcut[]
  /**
   * Where its keys work: `table` while nothing is typed in, `fields` while typing too, `everywhere` also in
   * front of a dialog. A letter with Alt works while typing in any case.
   */
  readonly reach: 'table' | 'fields' | 'everywhere'
  /** The words on its button now. */
  readonly label: (t: Translate<'actions'>, situation: Situation) => string
  readonly allowed: (situation: Situation) => boolean
  /** Pressed twice it is done twice, as a step of a size is: a second click counts. */
  readonly repeats?: true
  readonly run: (situation: Situation, hands: ActionContext) => void
}
