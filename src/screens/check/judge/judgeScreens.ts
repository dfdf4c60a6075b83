import type { Screens } from '../asks'
import type { Finding } from '../finding'

/** A wall needs a screen of its own. */
export function judgeScreens(screens: Screens): Finding {
  if (screens === null) return { standing: 'unseen', say: 'screen.unknown' }
  if (screens === 'more') return { standing: 'good', say: 'screen.more' }
  if (screens === 'one' || screens < 2) return { standing: 'mind', say: 'screen.one' }
  return { standing: 'good', say: 'screen.count', params: { count: screens } }
}
