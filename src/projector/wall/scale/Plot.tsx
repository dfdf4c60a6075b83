import { useLayoutEffect } from 'react'
import type { PhaseId } from '#guide'
import type { Scale } from '../../projection'
import { useWords } from '../lines/useWords'
import { Axis } from './Axis'
import styles from './Plot.module.css'
import { Shape } from './Shape'
import { layOut } from './layOut'
import { units } from './units'
import { useRoom } from './useRoom'
import { widthOf } from './widthOf'

/** The room below the axis that the numbers and the poles need, in wall units. */
const BELOW = 124

interface Props {
  readonly scale: Scale
  readonly phase: PhaseId
  /** Called when the names cannot stand here without covering something. */
  readonly onTooMany: () => void
}

/** Every number as a dot with its name, on one line with both poles in words. */
export function Plot({ scale, phase, onTooMany }: Props) {
  const { t } = useWords()
  const { ref, height, font } = useRoom()
  const labelOf = (dot: Scale['dots'][number]) =>
    dot.first === null ? dot.name : `${dot.name}, ${t('scale.first', { number: dot.first })}`
  const {
    clusters,
    font: type,
    height: needed,
  } = layOut(
    scale.dots.map((dot) => ({
      id: dot.id,
      number: dot.number,
      label: labelOf(dot),
      bold: dot.side === 'family',
    })),
    font,
    height - BELOW,
    widthOf,
  )
  const tooMany = needed > height - BELOW
  useLayoutEffect(() => {
    if (tooMany) onTooMany()
  }, [tooMany, onTooMany])
  const dotOf = (id: string) => scale.dots.find((each) => each.id === id)
  return (
    <div ref={ref} className={styles.plot}>
      {clusters.map(({ number, x, members, block, leader }) => (
        <div key={number}>
          <span
            className={styles.leader}
            style={{
              insetInlineStart: units(x),
              insetBlockEnd: units(BELOW + leader),
              blockSize: units(Math.max(0, block.y - leader)),
            }}
          />
          {members.map((member) => (
            <span
              key={member.id}
              className={styles.dot}
              style={{ insetInlineStart: units(member.x), insetBlockEnd: units(BELOW + member.y) }}
            >
              <Shape side={dotOf(member.id)?.side ?? 'professional'} />
            </span>
          ))}
          <ul
            className={styles.block}
            style={{
              insetInlineStart: units(block.x),
              insetBlockEnd: units(BELOW + block.y),
              inlineSize: units(block.width),
              fontSize: units(type),
            }}
          >
            {members.map(({ id }) => {
              const dot = dotOf(id)
              return (
                dot && (
                  <li key={id} className={dot.side === 'family' ? styles.family : undefined}>
                    <bdi>{labelOf(dot)}</bdi>
                    <span className={styles.spoken}>{`: ${dot.number}`}</span>
                  </li>
                )
              )
            })}
          </ul>
        </div>
      ))}
      <Axis phase={phase} />
    </div>
  )
}
