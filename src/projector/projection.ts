import type { DomainId, GateAnswerId, PhaseId, QuestionId, Slot, StepId } from '#guide'
import type { Register } from '#i18n'
import type {
  WallAgreement,
  BottomLineLine,
  Checked,
  CooperationLine,
  Differs,
  DotsOn,
  Followed,
  LastScores,
  WallLine,
  Scale,
  WallText,
  WeighedIdea,
} from './wallLines'

export type * from './wallLines'

/** What hangs on the wall: everything the other window ever gets to know. */
export type Projection = NeutralPage | QuestionPage

/** Nothing of the case: covered, not begun, or over. */
export interface NeutralPage {
  readonly kind: 'neutral'
  readonly reason: 'covered' | 'notBegun' | 'over' | 'gone'
  readonly register: Register
}

/** One question, and what was said to it. */
export interface QuestionPage {
  readonly kind: 'page'
  readonly register: Register
  readonly phase: PhaseId
  readonly step: StepId
  /** Steps already entered in this phase by those of this part, for the route at the top. */
  readonly entered: readonly StepId[]
  /** Which part runs, where the meeting is split. */
  readonly part: string | null
  readonly familyPresent: boolean
  /** Who of the family are in the room. */
  readonly family: readonly WallText[]
  /** Type size, 1 = as designed. */
  readonly size: number
  readonly question: QuestionId | null
  readonly content: Content
}

/** What may be seen of an answer, one kind for each way in which it looks. */
export type Content =
  | {
      readonly kind: 'lines'
      readonly lines: readonly WallLine[]
      /** The numbers that were revealed last, where the question asks how it stands now. */
      readonly last: readonly LastScores[]
    }
  | { readonly kind: 'phase' }
  | {
      readonly kind: 'family'
      readonly persons: readonly {
        readonly id: string
        readonly label: WallText
        readonly born: number | null
      }[]
      readonly relations: readonly {
        readonly kind: 'partners' | 'exPartners' | 'parent' | 'siblings' | 'other'
        readonly from: string
        readonly to: string
      }[]
      readonly lines: readonly WallLine[]
    }
  | {
      readonly kind: 'slots'
      readonly slots: readonly { readonly slot: Slot; readonly lines: readonly WallLine[] }[]
    }
  | {
      readonly kind: 'domains'
      readonly domains: readonly {
        readonly domain: DomainId
        readonly lines: readonly WallLine[]
      }[]
    }
  | {
      readonly kind: 'common'
      readonly lines: readonly WallLine[]
      readonly common: WallText | null
      readonly differs: readonly Differs[]
      readonly dots: readonly DotsOn[]
    }
  | {
      readonly kind: 'rank'
      readonly ranked: readonly WallLine[]
      readonly others: readonly WallLine[]
      readonly differs: readonly Differs[]
      readonly dots: readonly DotsOn[]
    }
  | {
      readonly kind: 'mark'
      readonly lines: readonly WallLine[]
      readonly marked: readonly string[]
    }
  | Scale
  | {
      readonly kind: 'gate'
      readonly answers: readonly GateAnswerId[]
      readonly chosen: GateAnswerId | null
      readonly ground: WallText | null
      readonly differs: readonly Differs[]
    }
  | { readonly kind: 'ideas'; readonly lines: readonly WallLine[] }
  | {
      readonly kind: 'weighed'
      /** What is asked of the ideas now; `chosen`: which of them are used. */
      readonly aspect: 'priority' | 'client' | 'expert' | 'bearable' | 'chosen'
      readonly ideas: readonly WeighedIdea[]
    }
  | { readonly kind: 'agreements'; readonly agreements: readonly WallAgreement[] }
  | {
      readonly kind: 'bottomLines'
      readonly aspect: 'guard' | 'consequence'
      readonly bottomLines: readonly BottomLineLine[]
    }
  | {
      readonly kind: 'cooperation'
      readonly aspect: 'timeline' | 'next' | 'informing'
      readonly lines: readonly CooperationLine[]
    }
  | {
      readonly kind: 'carriedOver'
      readonly agreements: readonly WallAgreement[]
      readonly bottomLines: readonly BottomLineLine[]
      /** What became of them, as said in this meeting. */
      readonly followed: readonly Followed[]
      readonly checked: readonly Checked[]
    }
  | {
      readonly kind: 'closingPlan'
      readonly plan: {
        readonly signal: WallText
        readonly first: WallText
        readonly contact: WallText
      } | null
    }
  | {
      readonly kind: 'readingBack'
      readonly bottomLines: readonly BottomLineLine[]
      readonly agreements: readonly WallAgreement[]
      readonly next: WallText | null
    }
