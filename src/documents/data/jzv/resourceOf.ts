/** What every object of the draft carries. We have no server: its address is a name (URN), which the source system replaces by its own. */
export function resourceOf(
  kind: string,
  id: string,
): { readonly url: string; readonly id: string } {
  return { id, url: `urn:beraad:${kind}:${encodeURIComponent(id.toWellFormed())}` }
}
