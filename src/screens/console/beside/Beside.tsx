import { useText } from '#i18n'
import { Tabs } from '#ui'
import type { BesideId } from '../state/panelState'
import { SafetyLog } from '../../answers'
import { usePanels } from '../state/panelState'
import { useOfMeeting } from '../../running'
import styles from './Beside.module.css'
import { Contributions } from './Contributions'
import { LastTimeHere } from './LastTimeHere'
import { MyNotes } from './MyNotes'
import { WallPane } from './WallPane'

/** Beside the question: the wall as it hangs there now, and what the chair can look at meanwhile. */
export function Beside() {
  const t = useText('conduct')
  const { beside, openBeside } = usePanels()
  const brought = useOfMeeting(
    (meeting) => meeting.entries.filter((each) => each.beforehand).length,
  )
  return (
    <aside aria-label={t('beside.label')} className={styles.beside}>
      <WallPane />
      <Tabs<BesideId>
        label={t('beside.tabs')}
        selected={beside}
        onSelect={openBeside}
        tabs={[
          {
            id: 'contributions',
            label:
              brought === 0 ? t('beside.contributions') : t('beside.contributionsOf', { brought }),
            content: <Contributions />,
          },
          { id: 'lastTime', label: t('beside.lastTime'), content: <LastTimeHere /> },
          {
            id: 'safety',
            label: t('beside.safety'),
            content: (
              <div className={styles.quiet}>
                <SafetyLog place="beside" />
              </div>
            ),
          },
          { id: 'note', label: t('beside.note'), content: <MyNotes /> },
        ]}
      />
    </aside>
  )
}
