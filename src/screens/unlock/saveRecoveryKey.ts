/**
 * Saves the recovery key as a small text file with a neutral name.
 *
 * @param explanation one line that says what this is, without naming a case or a person
 */
export async function saveRecoveryKey(recoveryKey: string, explanation: string): Promise<void> {
  const { saveFile } = await import('#documents')
  saveFile('beraad.txt', new Blob([`${recoveryKey}\n\n${explanation}\n`], { type: 'text/plain' }))
}
