import type { BottomLine } from '#conference'
import { renewBottomLine } from '#conference'
import { useText } from '#i18n'
import { announce } from '#ui'
import { useState } from 'react'
import { useCaseState, useConduct, useMeeting } from '../../running'

/** The field of the new version in which typing begins. */
type Begin = 'text' | 'ifBroken'

export interface NewVersion {
  /** As it is worded in this meeting, where it was put anew. */
  readonly fresh: BottomLine | undefined
  /** Which field is being written; null where it only stands there. */
  readonly writing: Begin | null
  /** Puts it anew where it was not yet, and opens it. */
  readonly write: (begin: Begin) => void
  readonly stop: () => void
  /** Not after all: the earlier version holds as it is. */
  readonly drop: () => void
}

/** A bottom line of an earlier meeting, written anew in this one. */
export function useNewVersion(bottomLine: BottomLine): NewVersion {
  const t = useText('decide')
  const { send, meetingId } = useConduct()
  const state = useCaseState()
  const meeting = useMeeting()
  const [writing, setWriting] = useState<Begin | null>(null)
  const { id } = bottomLine
  const fresh = meeting.bottomLines.find((each) => each.id === id)
  const write = (begin: Begin) => {
    if (fresh === undefined) {
      const anew = renewBottomLine(state, meeting, bottomLine)
      void send({ type: 'bottomLinePut', meeting: meetingId, bottomLine: anew })
      announce(t('carried.newVersionMade'))
    }
    setWriting(begin)
  }
  const drop = () => {
    setWriting(null)
    void send({ type: 'bottomLineRemoved', meeting: meetingId, bottomLine: id })
  }
  return { fresh, writing, write, stop: () => setWriting(null), drop }
}
