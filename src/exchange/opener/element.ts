type Attributes = Readonly<Record<string, string>>
type Child = Node | string

/** An element with what is in it. Text is put in as text: nothing in a backup can become part of the page. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** A button that does something. */
export function button(words: string, onPress: () => void, look = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', ...(look === '' ? {} : { class: look }) }, words)
  made.addEventListener('click', onPress)
  return made
}
