import { bundleOf } from '../../bundleOf'
import type { Bundle } from '../../types'

/** Every text in English, one namespace for each JSON file in this folder. */
export const bundle = bundleOf(import.meta.glob<Bundle[string]>('./*.json', { eager: true, import: 'default' }))
