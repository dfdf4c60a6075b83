import { useText } from '#i18n'
import { TextField } from '#ui'
import styles from '../CaseList.module.css'

interface SearchFieldProps {
  readonly typed: string
  readonly onType: (typed: string) => void
}

/** The one field in which all cases are searched. What is typed stays in memory: it goes with the page. */
export function SearchField({ typed, onType }: SearchFieldProps) {
  const t = useText('overview')
  return (
    <div role="search" className={styles.search}>
      <TextField
        type="search"
        label={t('search')}
        help={t('search.help')}
        value={typed}
        onChange={onType}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onType('')
        }}
        data-field="search"
      />
    </div>
  )
}
