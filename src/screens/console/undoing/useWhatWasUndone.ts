import { useText } from '#i18n'
import { useCase } from '#meeting'
import { announce } from '#ui'
import { useEffect } from 'react'
import { namesOf, useCaseState, useConduct, useMeeting } from '../../running'
import { useUndoing } from './UndoingProvider'
import { wordsOfDid } from './wordsOfDid'

/** What undo or redo did just now, in words that a screen reader says too; null once something else was done. */
export function useWhatWasUndone(): string | null {
  const t = useText('conduct')
  const { store } = useConduct()
  const { told } = useUndoing()
  const names = namesOf(useCaseState(), useMeeting())
  const facts = useCase(store, (open) => open.history.facts.length)
  const words = told?.facts === facts ? wordsOfDid(told.undoing, t, names) : null
  useEffect(() => {
    if (told !== null && words !== null) announce(words)
  }, [told, words])
  return words
}
