import type { ChairAction } from '../actions/action'
import type { PlaceOfKey } from './placeOfKey'
import { nameOfShortcut } from './shortcut'

/** The action that a press of keys means at that place, or undefined. */
export function actionFor(
  actions: readonly ChairAction[],
  pressed: string,
  place: PlaceOfKey,
): ChairAction | undefined {
  return actions.find(({ keys, reach }) => {
    const key = keys.find((each) => nameOfShortcut(each) === pressed)
    return key !== undefined && reaches(key.everywhere ? 'everywhere' : reach, place)
  })
}

function reaches(reach: ChairAction['reach'], place: PlaceOfKey): boolean {
  if (place === 'table' || reach === 'everywhere') return true
  return place === 'field' && reach === 'fields'
}
