import { Notice } from '#ui'

/** Why something did not happen; nothing while there is nothing to say. */
export function Trouble({ words }: { readonly words: string | null }) {
  return words === null ? null : <Notice kind="error">{words}</Notice>
}
