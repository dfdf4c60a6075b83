import type { ChairAction } from '../actions/action'
import type { PlaceOfKey } from './placeOfKey'
import { keysThatCount, nameOfShortcut, type Shortcut } from '../../shared'

/**
 * The action that a press of keys means at that place, or undefined.
 *
 * @param letters whether a single letter is a key of the chair
 */
export function actionFor(
  actions: readonly ChairAction[],
  pressed: string,
  place: PlaceOfKey,
  letters: boolean,
): ChairAction | undefined {
  return actions.find(({ keys, reach }) => {
    const key = keysThatCount(keys, letters).find((each) => nameOfShortcut(each) === pressed)
    return key !== undefined && reaches(key, reach, place)
  })
}

function reaches(key: Shortcut, reach: ChairAction['reach'], place: PlaceOfKey): boolean {
  if (place === 'table' || reach === 'everywhere') return true
  // A letter with Alt types nothing.
  return place === 'field' && (reach === 'fields' || key.alt === true)
}
