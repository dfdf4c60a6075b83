import type { Answer, Question } from '#guide'

export type AnswerOf<Shape extends Answer['shape']> = Extract<Answer, { shape: Shape }>

/** What the answer area of one shape is given. */
export interface AnswerProps<Shape extends Answer['shape']> {
  readonly question: Question
  readonly answer: AnswerOf<Shape>
}
