import { useText } from '#i18n'
import type { WallOpened, WallState } from '#projector'
import type { WallHandle } from '#screens/console'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { useWallPublisher } from './WallContext'

const closed: WallState = { status: 'closed', page: 0, pages: 1 }

/** The wall's window as the console asks for it. */
export function useWallHandle(): WallHandle {
  const link = useWallPublisher()?.link
  const t = useText('projector')
  const [opened, setOpened] = useState<WallOpened | null>(null)
  const state = useSyncExternalStore(
    (listener) => link?.onStatus(listener) ?? (() => {}),
    () => link?.state() ?? closed,
  )
  // A wall that came late after all is there; who opened it on which screen is not known then.
  if (opened === 'heldBack' && state.status === 'open') setOpened('moveYourself')
  const told = state.status === 'open' || opened === 'heldBack' ? opened : null
  return useMemo(
    () => ({
      ...state,
      open: () => {
        setOpened(null)
        void link?.open().then(setOpened)
      },
      note: told === null ? undefined : t(`opened.${told}`),
      turn: (page: number) => link?.page(page),
    }),
    [state, link, told, t],
  )
}
