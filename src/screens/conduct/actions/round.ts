import type { ChairAction } from './action'

/** A round along everyone in the room, with ticks, so that nobody is passed over. */
export const round: ChairAction = {
  id: 'round',
  keys: [{ key: 'r', alt: true }],
  reach: 'table',
  label: (t, { meeting: { round, present } }) => {
    if (round === null) return t('round')
    const spoke = round.spoke.filter((each) => present.includes(each)).length
    return t('round.going', { spoke, all: present.length })
  },
  allowed: ({ meeting }) => meeting.status === 'running',
  run: ({ meeting }, { send, panel, openPanel }) => {
    if (meeting.round === null) void send({ type: 'roundBegan', meeting: meeting.id })
    openPanel(panel === 'round' ? null : 'round')
  },
}
