import { useText } from '#i18n'
import { ReopenForm } from '../../shared'
import { useCaseParts } from '../CaseContext'

/** Opens a closed case again, with a reason. What was destroyed stays so. */
export function ReopenCase({ onDone }: { readonly onDone: () => void }) {
  const t = useText('case')
  const { send } = useCaseParts()
  return (
    <ReopenForm
      name="reopen-case"
      draft="reopen-case"
      words={{
        summary: t('reopen'),
        what: t('reopen.what'),
        ground: t('reopen.ground'),
        go: t('reopen.do'),
      }}
      onReopen={(ground) => {
        if (send({ type: 'caseReopened', ground })) onDone()
      }}
    />
  )
}
