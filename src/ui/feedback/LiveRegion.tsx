import { useEffect, useState } from 'react'
import { VisuallyHidden } from '../text/VisuallyHidden'
import { onAnnounce } from './announce'

/**
 * Where `announce` speaks. Once on every window; a Dialog brings its own, as all behind it is silent.
 * Two places by turns, so that the same words twice are heard twice.
 */
export function LiveRegion() {
  const [said, setSaid] = useState({ message: '', turn: 0 })
  useEffect(() => onAnnounce((message) => setSaid(({ turn }) => ({ message, turn: turn + 1 }))), [])
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
