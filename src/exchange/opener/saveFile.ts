/** Hands a file to the browser, to be saved where the reader wishes. */
export function saveFile(parts: readonly BlobPart[], name: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
