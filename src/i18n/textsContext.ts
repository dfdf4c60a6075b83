import { createContext } from 'react'
import type { Texts } from './types'

/** The texts of the nearest `TextsProvider`. */
export const TextsContext = createContext<Texts | undefined>(undefined)
