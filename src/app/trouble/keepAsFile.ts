import type { OpenDesk } from '../openDesk'

/** Saves the case that lies open as a file, and remembers how much of it is kept so. Out: whether it could be. */
export async function keepAsFile(desk: OpenDesk): Promise<boolean> {
  const store = desk.present()
  if (store === null) return false
  const { caseId, history } = store.getState()
  try {
    const { downloadCase } = await import('#documents')
    const saved = await downloadCase({ caseId, history })
    if (saved.ok) desk.keptAsFile(history)
    return saved.ok
  } catch {
    return false
  }
}
