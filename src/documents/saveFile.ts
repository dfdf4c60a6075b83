/** What becomes of a file that was made. Throws where it could not be kept: then there is none. */
export type KeepFile = (name: string, content: Blob) => Promise<void> | void

/**
 * Hands a file to the browser, which puts it where downloads go. The one place from which anything leaves the
 * app unsealed.
 */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Later, not now: some browsers begin to read after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
