import type { MakeId } from '#base'
import type { Guide } from '#guide'
import { useText } from '#i18n'
import type { Drafts, OpenCaseStore } from '#meeting'
import { useCase } from '#meeting'
import { announce, Page, useFirstWrong } from '#ui'
import { useMemo, useRef, useState } from 'react'
import { addresses, hrefOf, useNavigation } from '../addresses'
import { Back, PracticeBadge, Trouble, useSend, Screen } from '../shared'
import type { MeetingMinutes, Partner } from '../defaults'
import { DraftsContext, useKept } from '../drafts'
import { Buttons } from './Buttons'
import { fromPlan } from './form/fromPlan'
import { newForm } from './form/newForm'
import { parsePlanForm } from './form/planForm'
import { toPlan, type Missing } from './form/toPlan'
import { StepMinutes } from './minutes/StepMinutes'
import { Participants } from './participants/Participants'
import { Parts } from './Parts'
import { planDraft } from './planDraft'
import { PrepareContext } from './PrepareContext'
import { What } from './What'
import { When } from './When'

interface PrepareScreenProps {
  readonly store: OpenCaseStore
  readonly meetingId: string
  readonly guide: Guide
  readonly drafts: Drafts
  readonly makeId: MakeId
  readonly partners: readonly Partner[]
  /** Minutes of a new meeting, by its kind. */
  readonly minutes: MeetingMinutes
  /** Local time, `2026-12-03T09:30`. */
  readonly now: string
}

const nowhere = () => null

/** Prepares a meeting: what, when, who. What is filled in is kept; saving makes it the plan. */
export function PrepareScreen({ drafts, ...props }: PrepareScreenProps) {
  const keeping = useMemo(() => ({ drafts, where: nowhere }), [drafts])
  return (
    <DraftsContext value={keeping}>
      <Plan {...props} />
    </DraftsContext>
  )
}

function Plan(props: Omit<PrepareScreenProps, 'drafts'>) {
  const { store, meetingId, guide, makeId, partners, minutes, now } = props
  const t = useText('prepare')
  const checks = useText('check')
  const state = useCase(store, (open) => open.history.state)
  const meeting = state.meetings.find((each) => each.id === meetingId)
  const kept = useKept(
    planDraft(meetingId),
    () => (meeting === undefined ? newForm(state, minutes, now) : fromPlan(meeting.plan)),
    parsePlanForm,
  )
  const { value: form, changed, change, saved } = kept
  const [missing, setMissing] = useState<Missing | null>(null)
  const { keep, trouble } = useSend(store)
  const navigation = useNavigation()
  const begun = meeting?.status === 'running'
  const caseId = store.getState().caseId

  const when = useRef<HTMLDivElement>(null)
  const toFirstWrong = useFirstWrong(when)
  const save = async (): Promise<boolean> => {
    toFirstWrong()
    const plan = toPlan(form)
    setMissing(plan.ok ? null : plan.refusal)
    if (!plan.ok) return false
    const done = await keep({ type: 'meetingPlanned', meeting: meetingId, plan: plan.value })
    if (!done) return false
    saved(form)
    announce(t('saved'))
    return true
  }
  const begin = async () => {
    if (await save()) navigation.to(addresses.conduct(caseId, meetingId))
  }
  const entered = useMemo(() => Object.keys(meeting?.attendance ?? {}), [meeting?.attendance])
  const preparing = useMemo(
    () => ({ meetingId, form, change, state, guide, makeId, partners, minutes, begun, entered }),
    [meetingId, form, change, state, guide, makeId, partners, minutes, begun, entered],
  )

  return (
    <PrepareContext value={preparing}>
      <Screen name="prepare" data-meeting={meetingId}>
        <Page
          title={t(begun ? 'title.begun' : meeting === undefined ? 'title.new' : 'title')}
          width="wide"
          back={<Back href={hrefOf(addresses.case(caseId))}>{state.code}</Back>}
          actions={
            <>
              <PracticeBadge practice={state.practice} />
              <a href={hrefOf(addresses.checkBefore(caseId, meetingId))} data-action="check">
                {checks('link')}
              </a>
            </>
          }
        >
          <div ref={when}>
            <When now={now} missing={missing} />
          </div>
          <What />
          <Participants />
          <Parts />
          <StepMinutes />
          <Trouble words={trouble} />
          <Buttons
            begun={begun}
            planned={meeting !== undefined && !changed}
            onSave={() => void save()}
            onBegin={() => void begin()}
            onCancelMeeting={
              meeting?.status === 'planned'
                ? async () => {
                    if (!(await keep({ type: 'meetingCancelled', meeting: meetingId }))) return
                    saved(form)
                    navigation.to(addresses.case(caseId))
                  }
                : undefined
            }
          />
        </Page>
      </Screen>
    </PrepareContext>
  )
}
