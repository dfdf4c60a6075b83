import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { Label } from '../lines/Label'
import { Remark } from '../lines/Remark'
import type { Words } from '../lines/useWords'
import { useWords } from '../lines/useWords'
import { AgreementRows } from './AgreementRows'
import { BottomLineRows } from './BottomLineRows'

type CarriedOver = ContentOf<'carriedOver'>

/** What was agreed earlier and still holds, with what became of it. */
export function CarriedOverPage({ content }: KindProps<CarriedOver>) {
  const words = useWords()
  const { t } = words
  const { agreements, bottomLines } = content
  const both = agreements.length > 0 && bottomLines.length > 0
  return (
    <Paged>
      {agreements.length + bottomLines.length === 0 && <Remark>{t('carriedOver.none')}</Remark>}
      {both && <Label>{t('bottomLines.title')}</Label>}
      <BottomLineRows
        bottomLines={bottomLines}
        side="both"
        became={(id) => checkedWords(content, id, words)}
      />
      {both && <Label>{t('agreements.title')}</Label>}
      <AgreementRows agreements={agreements} became={(id) => followedWords(content, id, words)} />
    </Paged>
  )
}

function followedWords({ followed }: CarriedOver, id: string, { list }: Words): string | null {
  const found = followed.find((each) => each.agreement === id)
  return found === undefined ? null : list(`followUp.${found.status}`)
}

function checkedWords({ checked }: CarriedOver, id: string, { t, list }: Words): string | null {
  const found = checked.find((each) => each.bottomLine === id)
  if (found === undefined) return null
  const kept =
    found.kept === null ? null : t(found.kept ? 'carriedOver.kept' : 'carriedOver.broken')
  const change = found.change === null ? null : list(`change.${found.change}`)
  return [kept, change].filter((each) => each !== null).join(', ')
}
