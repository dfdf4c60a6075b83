import { useText } from '#i18n'
import { Inline, Section, Stack, Text } from '#ui'
import { useEffect, useRef, useState } from 'react'
import { useCaseParts, useCaseState } from '../CaseContext'
import { Destroy } from '../Destroy'
import { CloseCase } from './CloseCase'
import { EndDate } from './EndDate'
import { EndDateForm } from './EndDateForm'
import { Learn } from './Learn'
import type { Proof } from './proof'
import { ProofNotice } from './ProofNotice'
import { ReopenCase } from './ReopenCase'

interface KeepingProps {
  /** Destroys the case for good; answers why not, in words. */
  readonly onDestroy: () => Promise<string | null>
}

/** How long the case is kept, what of it, and the ways to be rid of it. */
export function Keeping({ onDestroy }: KeepingProps) {
  const t = useText('case')
  const { mayWrite, erased } = useCaseParts()
  const { code, closed, practice, meetings } = useCaseState()
  const hasPlan = meetings.findLast(({ status }) => status === 'closed')?.closing === true
  const [proof, setProof] = useState<Proof | null>(null)
  const told = useRef<HTMLDivElement>(null)
  const closedAt = closed?.at
  const before = useRef(closedAt)
  useEffect(() => {
    // What was pressed is gone from the page: reading goes on at what came of it.
    if (before.current !== closedAt) told.current?.focus()
    before.current = closedAt
  }, [closedAt])
  return (
    <Section heading={t('keep')}>
      <div ref={told} tabIndex={-1}>
        <Stack gap={4}>
          {proof !== null && (
            <ProofNotice proof={erased === 'done' ? { ...proof, erased } : proof} />
          )}
          <EndDate />
        </Stack>
      </div>
      {mayWrite && !practice && <EndDateForm />}
      {mayWrite && closed !== null && <ReopenCase onDone={() => setProof(null)} />}
      <Learn />
      {closed === null && hasPlan && <Text measured>{t('close.plan')}</Text>}
      {mayWrite && (
        <Inline gap={4}>
          {closed === null && <CloseCase onProof={setProof} />}
          <Destroy code={code} erased={erased} onDestroy={onDestroy} />
        </Inline>
      )}
    </Section>
  )
}
