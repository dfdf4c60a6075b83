import { formatDate } from '#i18n'
import type { CooperationLine } from '../../projection'
import type { ContentOf, KindProps } from '../kindProps'
import { Paged } from '../page/Paged'
import { NamedRow, NamedRows } from '../lines/NamedRows'
import type { Words } from '../lines/useWords'
import { useWords } from '../lines/useWords'

type Field = CooperationLine['field']

/** What belongs to each of the three questions about working together. */
const fields: Readonly<Record<ContentOf<'cooperation'>['aspect'], readonly Field[]>> = {
  timeline: ['timeline'],
  next: ['next', 'nextPlace', 'nextWho'],
  informing: [
    'informing',
    'contact',
    'contactReach',
    'casusregisseur',
    'scaleUp',
    'scaleDown',
    'feedback',
  ],
}

/** How the group works together from here on, as far as this question asks. */
export function CooperationPage({ content }: KindProps<ContentOf<'cooperation'>>) {
  const words = useWords()
  const asked = content.lines.filter((each) => fields[content.aspect].includes(each.field))
  return (
    <Paged>
      <NamedRows>
        {asked.map(({ field, text }) => (
          <NamedRow
            key={field}
            name={words.texts.field(`cooperation.${field}`, 'name')}
            text={field === 'next' ? momentWords(text, words) : text}
          />
        ))}
      </NamedRows>
    </Paged>
  )
}

/** "do 17 december 2026 om 9.30 uur". */
export function momentWords(iso: string, { t, texts, day }: Words): string {
  const time = formatDate(iso, 'time', texts.register)
  return time === '' ? day(iso) : t('cooperation.nextAt', { date: day(iso), time })
}
