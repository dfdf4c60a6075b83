import { FILE_NAMES, saveFile } from '#documents'
import { formatDate, useText, useTexts } from '#i18n'
import { Button, Notice, Text } from '#ui'
import { localTime } from '#base'
import { isProven, type OnDisk, type Proof } from './proof'

/** What was destroyed and that it is gone, as the disk itself shows; the chair can keep it as a file. */
export function ProofNotice({ proof }: { readonly proof: Proof }) {
  const t = useText('case')
  const { register } = useTexts()
  const { what, before, at, erased } = proof
  const proven = isProven(proof)
  const remains = erased === 'done' && before?.bare !== false ? 'partly' : erased
  const here = localTime(at)
  const when = {
    date: formatDate(here, 'long', register),
    time: formatDate(here, 'time', register),
  }
  const save = () => {
    const file = {
      ...{ ...proof, remains: t(`erased.${remains}`), disk: t('erased.disk') },
      backups: t('proof.backups'),
    }
    const content = new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' })
    saveFile(FILE_NAMES.proof, content)
  }
  return (
    <div data-proof={what} data-proven={proven} data-erased={erased}>
      <Notice
        kind={proven && erased === 'done' ? 'info' : 'caution'}
        title={t(proven ? titleOf(what, erased) : 'proof.not', when)}
        action={
          <Button data-action="save-proof" onClick={save}>
            {t('proof.save')}
          </Button>
        }
      >
        <Counts proof={proof} />
        <Text>{t(`erased.${remains}`)}</Text>
        <Text>
          {t('proof.backups')} {t('erased.disk')}
        </Text>
      </Notice>
    </div>
  )
}

/** How much the disk held before, and holds now. */
function Counts({ proof: { what, before, after } }: { readonly proof: Proof }) {
  const t = useText('case')
  const facts = before?.facts ?? '?'
  if (after === null) return <Text>{t('proof.unread')}</Text>
  if (what === 'case') {
    return <Text>{t('proof.case.counts', { facts, rows: sum(after.rows) })}</Text>
  }
  return (
    <Text>
      {t('proof.rest.counts', { before: facts, after: after.facts })}{' '}
      {t('proof.rest.left', { count: after.notNeeded + after.rows.drafts })}
    </Text>
  )
}

function titleOf(what: Proof['what'], erased: Proof['erased']) {
  return erased === 'done' ? (`proof.${what}` as const) : (`proof.${what}.${erased}` as const)
}

function sum({ cases, facts, digests, drafts }: OnDisk['rows']): number {
  return cases + facts + digests + drafts
}
