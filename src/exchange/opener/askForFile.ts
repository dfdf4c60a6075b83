import { element } from './element'
import { openFile, type Backup } from './openFile'
import type { WordKey, Words } from './words'

/** Asks for the file and its passphrase, and opens it. */
export function askForFile(words: Words, onOpen: (backup: Backup) => void): readonly HTMLElement[] {
  const file = element('input', { type: 'file', id: 'file' })
  const passphrase = element('input', {
    type: 'password',
    id: 'passphrase',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
  })
  const shown = element('input', { type: 'checkbox', id: 'show' })
  shown.addEventListener('change', () => {
    passphrase.type = shown.checked ? 'text' : 'password'
  })
  const trouble = element('div', { role: 'alert' })
  const busy = element('div', { role: 'status' })
  const say = (key: WordKey) =>
    trouble.replaceChildren(element('p', { class: 'notice' }, words.t(key)))

  const open = async () => {
    trouble.replaceChildren()
    const chosen = file.files?.[0]
    if (chosen === undefined) return say('trouble.noFile')
    if (passphrase.value.trim() === '') return say('trouble.noPassphrase')
    busy.replaceChildren(element('p', {}, words.t('busy')))
    // Finding the key keeps the page busy: what was said must stand there first.
    await new Promise((resolve) => setTimeout(resolve, 60))
    try {
      onOpen(await openFile(chosen, passphrase.value))
    } catch (error) {
      busy.replaceChildren()
      say(whyNot(error))
    }
  }
  const form = element(
    'form',
    { autocomplete: 'off' },
    element('div', { class: 'field' }, element('label', { for: 'file' }, words.t('file')), file),
    element(
      'div',
      { class: 'field' },
      element('label', { for: 'passphrase' }, words.t('passphrase')),
      passphrase,
      element(
        'div',
        { class: 'tick' },
        shown,
        ' ',
        element('label', { for: 'show' }, words.t('show')),
      ),
    ),
    element('button', { type: 'submit', class: 'primary' }, words.t('open')),
    busy,
    trouble,
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void open()
  })
  return [element('p', {}, words.t('lead')), form]
}

function whyNot(error: unknown): WordKey {
  if (error instanceof RangeError) return 'trouble.memory'
  const says = error instanceof Error ? error.message : ''
  return says.startsWith('no identity matched') ? 'trouble.wrong' : 'trouble.other'
}
