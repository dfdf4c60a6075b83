import type { Answer, ChoiceValue, EntryField } from '#guide'

/** The fields that are asked for beside the text in an answer of this shape. */
export function fieldsOf(answer: Answer): readonly EntryField[] {
  return 'fields' in answer ? answer.fields : ['by']
}

/** The values that an answer of this shape is chosen from. */
export function valuesOf(answer: Answer): readonly ChoiceValue[] | undefined {
  return 'values' in answer ? answer.values : undefined
}
