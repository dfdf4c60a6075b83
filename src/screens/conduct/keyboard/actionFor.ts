import type { ChairAction } from '../actions/action'
import type { PlaceOfKey } from './placeOfKey'
import { nameOfShortcut } from './shortcut'

/** The action that a press of keys means at that place, or undefined. */
export function actionFor(
  actions: readonly ChairAction[],
  pressed: string,
  place: PlaceOfKey,
): ChairAction | undefined {
  const found = actions.find((action) => action.keys.some((key) => nameOfShortcut(key) === pressed))
  return found !== undefined && reaches(found.reach, place) ? found : undefined
}

function reaches(reach: ChairAction['reach'], place: PlaceOfKey): boolean {
  if (place === 'table' || reach === 'everywhere') return true
  return place === 'field' && reach === 'fields'
}
