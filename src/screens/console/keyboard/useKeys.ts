import { useEffect } from 'react'
import type { ChairAction } from '../actions/action'
import { chairActions } from '../actions/chairActions'
import { usePanels } from '../state/panelState'
import { focusQuestion } from '../../running'
import { usePerform } from '../actions/usePerform'
import { actionFor } from './actionFor'
import { useLetters, nameOfPress } from '../../shared'
import { isLeftAlone, placeOfKey } from './placeOfKey'

/** Lets the keys, wherever focus is, do what the chair means by them: those of all actions, or of these. */
export function useKeys(actions: readonly ChairAction[] = chairActions): void {
  const perform = usePerform()
  const letters = useLetters()
  const { panel, openPanel } = usePanels()
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const name = nameOfPress(event)
      // Who handled a key already, had a use for it.
      if (event.defaultPrevented || name === undefined) return
      if (isLeftAlone(event.target, name)) return
      const place = placeOfKey(event.target, name)
      if (name === 'escape') {
        if (place === 'dialog') return
        if (panel !== null) openPanel(null)
        else if (place === 'field') focusQuestion()
        return
      }
      const action = actionFor(actions, name, place, letters)
      if (action === undefined) return
      event.preventDefault()
      if (!event.repeat) perform(action)
    }
    // On the document: after whatever has focus, before what the app itself does with keys (it listens on the window).
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [actions, perform, letters, panel, openPanel])
}
