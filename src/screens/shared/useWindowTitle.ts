import { useText } from '#i18n'
import { useEffect } from 'react'

/** What a window is called while a screen is there; nothing of a case, as the browser keeps titles on the disk. */
const TITLES = {
  overview: 'title.overview',
  agreements: 'title.agreements',
  case: 'title.case',
  prepare: 'title.prepare',
  conduct: 'title.conduct',
  roundoff: 'title.roundoff',
  share: 'title.share',
  settings: 'title.settings',
  backup: 'title.backup',
  check: 'title.check',
  unlock: 'title.unlock',
  'first-start': 'title.first',
  'recovery-key': 'title.key',
  recover: 'title.recover',
  'new-passphrase': 'title.recover',
  'no-way-in': 'title.recover',
  destroyed: 'title.destroyed',
  'new-case': 'title.newCase',
} as const

export type ScreenName = keyof typeof TITLES

/** Calls the window what the screen is: *Overleg · Beraad*. */
export function useWindowTitle(name: ScreenName): void {
  const t = useText('common')
  const title = `${t(TITLES[name])} · Beraad`
  useEffect(() => {
    document.title = title
  }, [title])
}
