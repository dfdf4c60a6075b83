/** The name under which a member of the family is kept while filled in; without an id it is somebody new. */
export function personDraft(id = 'new'): string {
  return `person.${id}`
}
