import { didLast, undidLast } from '#conference'
import { nextPlace, previousPlace } from '#guide'
import type { ChairAction, Situation } from './action'

/** On to the next question; from the last place to the round-off. */
export const next: ChairAction = {
  id: 'next',
  keys: [{ key: 'pagedown' }, { key: 'pagedown', alt: true }],
  reach: 'fields',
  label: (t, situation) => t(isLast(situation) ? 'next.end' : 'next'),
  allowed: ({ meeting }) => meeting.status === 'running',
  run: (situation, { send, roundOff }) => {
    if (isLast(situation)) roundOff()
    else void send({ type: 'goNext', meeting: situation.meeting.id })
  },
}

function isLast({ guide, meeting: { place, closing } }: Situation): boolean {
  return place !== null && nextPlace(guide, place, closing) === undefined
}

/** Back to the question before. */
export const back: ChairAction = {
  id: 'back',
  keys: [{ key: 'pageup' }, { key: 'pageup', alt: true }],
  reach: 'fields',
  label: (t) => t('back'),
  allowed: ({ guide, meeting: { place, closing } }) =>
    place !== null && previousPlace(guide, place, closing) !== undefined,
  run: ({ meeting }, { send }) => void send({ type: 'goBack', meeting: meeting.id }),
}

/** Takes back what was said or decided last, and says what that was. */
export const undo: ChairAction = {
  id: 'undo',
  keys: [{ key: 'z', ctrl: true }],
  reach: 'table',
  label: (t) => t('undo'),
  allowed: ({ history, meeting }) => history.done.some((each) => each.meeting === meeting.id),
  run: ({ history, meeting }, { send, tell }) => {
    const did = didLast(history, meeting.id)
    void send({ type: 'undo', meeting: meeting.id })
    if (did !== undefined) tell({ how: 'undone', did })
  },
}

/** Brings back what was taken back last, and says what that is. */
export const redo: ChairAction = {
  id: 'redo',
  keys: [
    { key: 'z', ctrl: true, shift: true },
    { key: 'y', ctrl: true },
  ],
  reach: 'table',
  label: (t) => t('redo'),
  allowed: ({ history, meeting }) => history.undone.some((each) => each.meeting === meeting.id),
  run: ({ history, meeting }, { send, tell }) => {
    const did = undidLast(history, meeting.id)
    void send({ type: 'redo', meeting: meeting.id })
    if (did !== undefined) tell({ how: 'redone', did })
  },
}

/** What walks through the guide, and takes back. */
export const guideActions = [next, back, undo, redo] as const
