import type { Standing } from '#vault'
import { useEffect, useState } from 'react'
import { useApp } from '../AppContext'

/** How it stands with what was erased on this device; null while it is looked up. */
export function useErasure(): Standing | null {
  const { erasure } = useApp().vault
  const [standing, setStanding] = useState<Standing | null>(null)
  useEffect(() => {
    let here = true
    const look = () => void erasure.standing().then((now) => here && setStanding(now))
    look()
    const rest = erasure.onChange(look)
    return () => {
      here = false
      rest()
    }
  }, [erasure])
  return standing
}
