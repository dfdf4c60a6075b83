/** Whether an address, seen from that page, is a script of the same build: below the same folder of the same host. */
export function isOwnScript(address: string, page: string): boolean {
  const script = new URL(address, page)
  const folder = new URL('.', page)
  return (
    script.origin === folder.origin &&
    script.pathname.startsWith(folder.pathname) &&
    script.pathname.endsWith('.js')
  )
}
