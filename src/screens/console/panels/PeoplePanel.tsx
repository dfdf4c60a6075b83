import type { Meeting, Participant } from '#conference'
import type { Translate } from '#i18n'
import { useText } from '#i18n'
import { announce, Button } from '#ui'
import { useState } from 'react'
import { addresses, hrefOf } from '../../addresses'
import { EDITS } from '../../shared'
import { usePanels } from '../state/panelState'
import { useConduct, useMeeting } from '../../running'
import { clockTime } from '../clock/clockTime'
import { ArrivalForm } from './ArrivalForm'
import { CorrectionForm } from './CorrectionForm'
import { KeptApartNotice } from './KeptApartNotice'
import { PeopleTicks, SEAT } from './PeopleTicks'
import { ProsecutorNotice } from './ProsecutorNotice'
import { Sheet } from './Sheet'
import { useComingAndGoing } from './useComingAndGoing'
import { useTogetherGround } from './useTogetherGround'
import styles from './Sheet.module.css'

/** Who is in the room now: a tick for who came, none for who left; who was not invited is typed. */
export function PeoplePanel() {
  const t = useText('room')
  const common = useText('common')
  const { store, meetingId } = useConduct()
  const { openPanel } = usePanels()
  const meeting = useMeeting()
  const moves = useComingAndGoing()
  const { waiting } = moves
  const [editing, setEditing] = useState<Participant | null>(null)
  const present = waiting === null ? meeting.present : [...meeting.present, waiting.id]
  const ground = useTogetherGround(present, isOnTheList(meeting, waiting) ? null : waiting)
  // Who is there already goes on as they are: it is whoever waits at the door that can have a part of their own.
  const here = ground.here.filter((each) => waiting === null || each.id === waiting.id)
  const letIn = async () => {
    await ground.write()
    if (waiting !== null) await moves.comes(waiting)
  }
  const ownPart = async (participant: Participant) => {
    if (await moves.ownPart(participant)) openPanel('room')
  }
  const edit = (id: string) =>
    setEditing(meeting.plan.participants.find((each) => each.id === id) ?? null)
  return (
    <Sheet
      at="top"
      wide
      title={t('people.title')}
      lead={t('people.lead')}
      actions={
        ground.asked && (
          <Button size="small" data-do="let-in" onClick={() => void letIn()}>
            {t('people.letIn')}
          </Button>
        )
      }
    >
      <PeopleTicks
        present={meeting.present}
        onTick={(id, yes) => void moves.ticks(id, yes)}
        helpOf={(id) => movement(t, meeting, id)}
        renderBeside={(id, name) => (
          <span className={styles.beside}>
            {wasThere(meeting, id) && (
              <Button
                size="small"
                data-do="mistake"
                aria-label={t('people.mistakeOf', { name })}
                onClick={(event) => {
                  focusTickBeside(event.currentTarget)
                  void moves.wasMistake(id)
                }}
              >
                {t('people.mistake')}
              </Button>
            )}
            <Button
              kind="quiet"
              size="small"
              ref={EDITS.ref(id)}
              data-do="edit"
              aria-label={t('people.editOne', { name })}
              onClick={() => edit(id)}
            >
              {common('edit')}
            </Button>
          </span>
        )}
      />
      <ProsecutorNotice present={present} />
      <KeptApartNotice
        ground={{ ...ground, here }}
        present={present}
        onEnter={() => void letIn()}
        onOwnPart={(participant) => void ownPart(participant)}
      />
      {editing === null ? (
        <ArrivalForm onArrives={moves.comes} />
      ) : (
        <CorrectionForm
          key={editing.id}
          participant={editing}
          onDone={(name) => {
            setEditing(null)
            if (name !== null) announce(t('people.corrected', { name }))
          }}
        />
      )}
      <a
        className={styles.more}
        href={hrefOf(addresses.meeting(store.getState().caseId, meetingId))}
        data-action="meeting-page"
      >
        {t('people.page')}
      </a>
    </Sheet>
  )
}

/** Whether somebody who is not in the room was in this part: they left, unless the chair says that the tick was wrong. */
function wasThere({ present, stays, part }: Meeting, id: string): boolean {
  const last = stays.findLast((each) => each.participant === id && each.part === part)
  return !present.includes(id) && last?.counts === true
}

function isOnTheList({ plan }: Meeting, somebody: Participant | null): boolean {
  return plan.participants.some((each) => each.id === somebody?.id)
}

/** The button that is pressed goes: focus stays with the one it is about. */
function focusTickBeside(button: HTMLElement): void {
  SEAT.around(button)?.querySelector('input')?.focus()
}

/** When somebody last came in or left, where that was noted. */
function movement(t: Translate<'room'>, meeting: Meeting, id: string): string | undefined {
  const last = meeting.movements.findLast((each) => each.participant === id)
  if (last === undefined) return undefined
  return t(last.present ? 'people.came' : 'people.left', { time: clockTime(last.at) })
}
