import { button, element } from './element'
import { asJson, everything, factsOf, type Backup, type CaseInList } from './openFile'
import { saveFile } from './saveFile'
import { showBlocks } from './showBlocks'
import { tellCase } from './tellCase'
import type { Words } from './words'

/** Shows what is in a backup: its cases by code, and the one that is chosen, readable. */
export function showBackup(
  backup: Backup,
  words: Words,
  onClose: () => void,
): readonly HTMLElement[] {
  const { made, cases } = backup
  const place = element('article')
  const buttons = cases.map((one) => {
    const chosen = button(
      one.code || words.t('noCode'),
      () => {
        for (const each of buttons) each.setAttribute('aria-current', String(each === chosen))
        void show(one)
      },
      'quiet',
    )
    return chosen
  })
  const show = async (one: CaseInList) => {
    const facts = await factsOf(backup, one.id)
    const [title, ...rest] = showBlocks(tellCase(facts, words))
    const lost = one.incomplete ? [element('p', { class: 'notice' }, words.t('lost'))] : []
    const save = () => saveFile([asJson({ record: { case: one.id }, facts })], 'beraad-zaak.json')
    const saving = element('div', { class: 'row' }, button(words.t('saveCase'), save))
    place.replaceChildren(...(title === undefined ? [] : [title]), ...lost, saving, ...rest)
    title?.focus()
  }
  const saveAll = async () => saveFile(await everything(backup), 'beraad-back-up.json')
  return [
    element('p', {}, words.t('made', { date: words.date(made) })),
    element(
      'div',
      { class: 'row' },
      button(words.t('saveAll'), () => void saveAll()),
      button(words.t('close'), onClose),
    ),
    element('p', { class: 'second' }, words.t('saveNote')),
    element('h2', {}, words.t('cases', { count: cases.length })),
    cases.length === 0
      ? element('p', {}, words.t('noCases'))
      : element('ul', { class: 'cases' }, ...buttons.map((each) => element('li', {}, each))),
    place,
  ]
}
