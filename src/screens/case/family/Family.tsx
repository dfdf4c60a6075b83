import { useText } from '#i18n'
import { Section } from '#ui'
import { useCaseParts, useCaseState } from '../CaseContext'
import { KeptApartList } from './KeptApartList'
import { Persons } from './Persons'
import { Relations } from './Relations'

/** Who belongs to the family and its network, how they are related, and who are not to meet. */
export function Family() {
  const t = useText('case')
  const { persons, relations, keptApart } = useCaseState()
  const { mayWrite } = useCaseParts()
  const several = persons.length > 1
  return (
    <Section heading={t('family')} lead={t('family.lead')}>
      <Persons />
      {(several || relations.length > 0) && (mayWrite || relations.length > 0) && <Relations />}
      {(several || keptApart.length > 0) && (mayWrite || keptApart.length > 0) && <KeptApartList />}
    </Section>
  )
}
