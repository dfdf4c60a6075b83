import { bundleOf } from '../../bundleOf'
import type { Bundle } from '../../types'

/**
 * What the plain Dutch for families, level B1, says otherwise than professional Dutch: one namespace for each JSON
 * file in this folder. All else is the text of `nl`. A text that counts has all its forms or none.
 */
export const bundle = bundleOf(import.meta.glob<Bundle[string]>('./*.json', { eager: true, import: 'default' }))
