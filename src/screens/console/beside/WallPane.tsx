import { useText } from '#i18n'
import { Text } from '#ui'
import { ActionButton } from '../actions/ActionButton'
import { cover, hold, larger, pageBack, pageOn, show, smaller, wall } from '../actions/wallActions'
import { lock } from '../actions/safetyActions'
import { useHost } from '../state/host'
import { useOfMeeting } from '../../running'
import { useOpeningNote } from './useOpeningNote'
import { WhyEmpty } from './WhyEmpty'
import styles from './WallPane.module.css'

/** The wall as it hangs there now, and what the chair does with it. */
export function WallPane() {
  const t = useText('conduct')
  const { preview, wall: handle } = useHost()
  const note = useOpeningNote(handle)
  const hangs = useOfMeeting(({ wall }) => {
    if (wall.covered) return 'covered'
    return wall.held === null ? 'follows' : 'held'
  })
  return (
    <section aria-label={t('wall.label')} className={styles.pane}>
      <div className={styles.head}>
        <Text as="span" look="small">
          {t(`wall.${hangs}`)}
        </Text>
        {handle.status === 'open' ? (
          <span className={styles.type}>
            <Text as="span" look="small">
              {t('wall.type')}
            </Text>
            <ActionButton action={smaller} kind="quiet" size="small" sign="−" />
            <ActionButton action={larger} kind="quiet" size="small" sign="+" />
          </span>
        ) : (
          <ActionButton action={wall} kind="quiet" size="small" />
        )}
      </div>
      <div className={styles.preview} data-hangs={hangs}>
        {preview}
      </div>
      <WhyEmpty />
      {(handle.pages ?? 1) > 1 && (
        <div className={styles.head}>
          <Text as="span" look="small" tabular>
            {t('wall.page', { page: (handle.page ?? 0) + 1, pages: handle.pages ?? 1 })}
          </Text>
          <span className={styles.type}>
            <ActionButton action={pageBack} kind="quiet" size="small" sign="‹" />
            <ActionButton action={pageOn} kind="quiet" size="small" sign="›" />
          </span>
        </div>
      )}
      {note !== undefined && <Text look="small">{note}</Text>}
      <div className={styles.pair}>
        <ActionButton action={show} size="small" keyShown={false} />
        <ActionButton action={cover} size="small" />
      </div>
      <div className={styles.more}>
        <ActionButton action={hold} kind="quiet" size="small" keyShown={false} />
        <ActionButton action={lock} kind="quiet" size="small" />
      </div>
    </section>
  )
}
