/** What the id of a field begins with whose text is kept. A passphrase has none, so nobody looks for a cursor in it. */
const BEGINS = 'draft:'

/**
 * The id of a field in the page, by which its cursor is found again after the page was loaded anew.
 *
 * @param draft the name under which its text is kept
 * @param field which of the fields that are kept under that name; left out where there is one
 */
export function fieldId(draft: string, field?: string): string {
  // An id may hold no space: what describes a field is a list of them.
  return `${BEGINS}${encodeURIComponent(field === undefined ? draft : `${draft}/${field}`)}`
}

/** Whether what stands in the field of this id is kept. */
export function isFieldId(id: string): boolean {
  return id.startsWith(BEGINS)
}
