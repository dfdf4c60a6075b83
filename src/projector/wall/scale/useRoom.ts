import { useCallback, useState } from 'react'
import { whenResized } from '../whenResized'
import { WIDTH } from './layOut'

const FONT = 34

interface Room {
  /** In wall units. */
  readonly height: number
  readonly font: number
}

/** How much room there is for the plot, in wall units, and how large its names are. */
export function useRoom(): Room & {
  readonly ref: (place: HTMLElement | null) => void | (() => void)
} {
  const [room, setRoom] = useState<Room>({ height: 560, font: FONT })
  const ref = useCallback((place: HTMLElement | null) => {
    if (place === null) return undefined
    const measure = () => {
      const { width, height } = place.getBoundingClientRect()
      if (width === 0) return
      const scale = Number(getComputedStyle(place).getPropertyValue('--beraad-wall-scale')) || 1
      setRoom({
        height: (height / width) * WIDTH,
        font: FONT * Math.min(1.2, Math.max(0.8, scale)),
      })
    }
    return whenResized(place, measure)
  }, [])
  return { ...room, ref }
}
