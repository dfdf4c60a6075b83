import { refused } from '#base'
import { createOpenCase, type OpenCaseStore } from '#meeting'
import type { OpenApp } from '../AppContext'

/** Opens what can be read of a damaged case. It takes nothing new: behind a gap nothing could be kept. Null where nothing can be read any more. */
export async function openSalvaged(
  {
    vault,
    guide,
    clock,
    makeId,
    device,
  }: Pick<OpenApp, 'vault' | 'guide' | 'clock' | 'makeId' | 'device'>,
  caseId: string,
): Promise<OpenCaseStore | null> {
  const salvaged = await vault.cases.readWhatCanBeRead(caseId)
  if (!salvaged.ok) return null
  const { facts } = salvaged.value
  const keepSummary = async () => null
  const store = createOpenCase(
    { log: vault.cases, guide, clock, makeId, device, keepSummary },
    caseId,
    facts,
  )
  const no = async () => refused({ code: 'case-damaged', readable: facts.length } as const)
  store.setState({ send: no, retry: no })
  return store
}
