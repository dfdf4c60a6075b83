import { createContext } from 'react'

/** The id of what stands in the row around it, so that a button there says of what it is; null outside of a row. */
export const RowText = createContext<string | null>(null)
