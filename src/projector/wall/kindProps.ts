import type { PhaseId, QuestionId } from '#guide'
import type { Content } from '../projection'

export type ContentOf<Kind extends Content['kind']> = Extract<Content, { kind: Kind }>

/** What every kind of page is handed. */
export interface KindProps<Kind extends Content> {
  readonly content: Kind
  readonly phase: PhaseId
  readonly question: QuestionId | null
}
