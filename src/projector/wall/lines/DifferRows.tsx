import type { Differs } from '../../projection'
import { Label } from './Label'
import { Row, Rows } from './Rows'
import { useWords } from './useWords'

/** Those who see it differently, each with the reason. */
export function DifferRows({ differs }: { readonly differs: readonly Differs[] }) {
  const { t } = useWords()
  if (differs.length === 0) return null
  return (
    <>
      <Label>{t('differs')}</Label>
      <Rows>
        {differs.map(({ name, reason }) => (
          <Row
            key={`${name} ${reason}`}
            text={reason === '' ? name : reason}
            aside={reason === '' ? null : name}
          />
        ))}
      </Rows>
    </>
  )
}
