import type { Offline } from '../asks'
import type { Finding } from '../finding'

/** Whether the meeting goes on where the network does not. */
export function judgeOffline(offline: Offline): Finding {
  switch (offline) {
    case 'controls':
      return { standing: 'good', say: 'offline.controls' }
    case 'ready':
      return { standing: 'mind', say: 'offline.ready' }
    case 'notYet':
      return { standing: 'mind', say: 'offline.notYet' }
    case null:
      return { standing: 'unseen', say: 'offline.unknown' }
  }
}
