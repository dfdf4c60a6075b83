import type { CaseState, Meeting } from '#conference'
import { useText, useTexts } from '#i18n'
import { announce, Button, EntryList, EntryRow, Notice, Section } from '#ui'
import { useState } from 'react'
import { RowButtons } from '../pieces/RowButtons'

interface DocumentsProps {
  readonly state: CaseState
  readonly meeting: Meeting
}

/** The files that can be made of a meeting, each made only when it is asked for. */
export function Documents({ state, meeting }: DocumentsProps) {
  const t = useText('share')
  const documents = useText('documents')
  const { register } = useTexts()
  const [said, setSaid] = useState<{ readonly words: string; readonly trouble: boolean } | null>(
    null,
  )

  const pdf = async () => {
    setSaid({ words: t('making'), trouble: false })
    const { downloadAgreementsPdf } = await import('#documents')
    const made = await downloadAgreementsPdf(state, meeting, register)
    if (!made.ok) return setSaid({ words: documents('notMade'), trouble: true })
    const { missing } = made.value
    setSaid(
      missing.length === 0
        ? { words: t('saved'), trouble: false }
        : { words: t('missing', { signs: missing.join(' ') }), trouble: true },
    )
    announce(t('saved'))
  }
  const html = async () => {
    const { downloadAgreementsHtml } = await import('#documents')
    await downloadAgreementsHtml(state, meeting, register)
    setSaid({ words: t('saved'), trouble: false })
    announce(t('saved'))
  }
  const exported = async () => {
    const { downloadCase } = await import('#documents')
    downloadCase(state)
    setSaid({ words: t('saved'), trouble: false })
    announce(t('saved'))
  }

  return (
    <Section heading={t('documents')}>
      <EntryList label={t('documents')}>
        <EntryRow
          secondary={t('page.what')}
          source={
            <RowButtons>
              <Button kind="primary" data-action="download-pdf" onClick={() => void pdf()}>
                {t('page.pdf')}
              </Button>
              <Button data-action="download-html" onClick={() => void html()}>
                {t('page.html')}
              </Button>
            </RowButtons>
          }
        >
          {t('page')}
        </EntryRow>
        <EntryRow
          secondary={t('state.what')}
          source={
            <RowButtons>
              <Button data-action="export-state" onClick={() => void exported()}>
                {t('state.save')}
              </Button>
            </RowButtons>
          }
        >
          {t('state')}
        </EntryRow>
      </EntryList>
      {said !== null && <Notice kind={said.trouble ? 'caution' : 'info'}>{said.words}</Notice>}
    </Section>
  )
}
