import { useEffect, useRef, useState } from 'react'
import { VisuallyHidden } from '../text/VisuallyHidden'
import { onAnnounce } from './announce'

/** How long words stand in the region, in milliseconds: long enough to be heard after what is being said. */
const STAYS = 8_000

/**
 * Where `announce` speaks. Once on every window; a Dialog brings its own, as all behind it is silent.
 * Two places by turns, so that the same words twice are heard twice. What is said in one breath is heard one after the
 * other.
 */
export function LiveRegion() {
  const [said, setSaid] = useState({ message: '', turn: 0 })
  const shown = useRef(0)
  useEffect(() => {
    shown.current = said.turn
    if (said.message === '') return
    // Whoever reads through the page later does not come upon what was true then.
    const timer = setTimeout(() => setSaid(({ turn }) => ({ message: '', turn })), STAYS)
    return () => clearTimeout(timer)
  }, [said])
  useEffect(
    () =>
      onAnnounce((message) =>
        setSaid((before) =>
          before.turn === shown.current
            ? { message, turn: before.turn + 1 }
            : { message: `${before.message} ${message}`, turn: before.turn },
        ),
      ),
    [],
  )
  const odd = said.turn % 2 === 1
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite">
        {odd ? said.message : ''}
      </span>
      <span role="status" aria-live="polite">
        {odd ? '' : said.message}
      </span>
    </VisuallyHidden>
  )
}
