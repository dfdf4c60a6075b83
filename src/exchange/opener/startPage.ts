import { button, element } from './element'
import { askForFile } from './askForFile'
import { showBackup } from './showBackup'
import type { Backup } from './openFile'
import { wordsIn, type Language, type Lists } from './words'

/** Builds the page: what it is for, the question for a file, and then what is in it. */
export function startPage(page: HTMLElement, lists: Lists): void {
  let language: Language = 'nl'
  let backup: Backup | null = null

  const show = () => {
    const words = wordsIn(language, lists)
    const choose = (other: Language, name: string) => {
      const chosen = button(
        name,
        () => {
          language = other
          show()
        },
        'quiet',
      )
      chosen.setAttribute('aria-pressed', String(language === other))
      chosen.lang = other
      return chosen
    }
    const title = element('h1', { tabindex: '-1' }, words.t('title'))
    document.documentElement.lang = language
    document.title = words.t('title')
    page.replaceChildren(
      element('div', { class: 'row' }, choose('nl', 'Nederlands'), choose('en', 'English')),
      title,
      ...(backup === null
        ? askForFile(words, (opened) => turnTo(opened))
        : showBackup(backup, words, () => turnTo(null))),
    )
    return title
  }
  const turnTo = (other: Backup | null) => {
    backup = other
    show().focus()
  }
  show()
}
