import type { PhaseOnTheWay } from '#conference'
import { useText } from '#i18n'
import { GateOnRoute } from './GateOnRoute'
import styles from './Route.module.css'

/** One phase: its name in its own hue, in words whether it is a step back, and the gates that were answered there. */
export function PhaseOnRoute({ stop: { phase, back, gates } }: { readonly stop: PhaseOnTheWay }) {
  const t = useText('case')
  const guide = useText('guide')
  const name = guide(`phase.${phase}|name`)
  return (
    <div className={styles.phase} data-phase={phase} data-back={back}>
      <p className={styles.name}>{back ? t('route.back', { phase: name }) : name}</p>
      {gates.length > 0 && (
        <ul role="list" className={styles.gates}>
          {gates.map((each) => (
            <GateOnRoute key={each.question} phase={phase} gate={each} />
          ))}
        </ul>
      )}
    </div>
  )
}
