import type { CaseInBackup, RestoreChoice } from '#exchange'

/** The groups of a preview, those first that ask for something. */
export const GROUPS = ['no', 'damaged', 'newer', 'different', 'older', 'same'] as const
export type Group = (typeof GROUPS)[number]

/** What can be chosen for the cases of a group. */
export function choicesFor(group: Group): readonly RestoreChoice[] {
  if (group === 'no') return ['add', 'skip']
  return group === 'same' ? [] : ['skip', 'replace', 'add']
}

export type Choices = ReadonlyMap<string, RestoreChoice>

/** What is chosen to begin with: what is not here comes back, what is here stays as it is. */
export function firstChoices(cases: readonly CaseInBackup[]): Choices {
  const missing = cases.filter(({ alreadyHere, readable }) => alreadyHere === 'no' && readable)
  return new Map(missing.map(({ id }) => [id, 'add']))
}

/** The choices with this one for each of these cases; what cannot be read is only skipped. */
export function choose(
  choices: Choices,
  cases: readonly CaseInBackup[],
  choice: RestoreChoice,
): Choices {
  const after = new Map(choices)
  for (const { id, readable } of cases) if (readable) after.set(id, choice)
  return after
}

/** How many cases are chosen so. */
export function countChosen(choices: Choices, choice: RestoreChoice): number {
  return [...choices.values()].filter((each) => each === choice).length
}
