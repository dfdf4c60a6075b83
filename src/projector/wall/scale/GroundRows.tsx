import type { PhaseId } from '#guide'
import type { Scale } from '../../projection'
import { Remark } from '../lines/Remark'
import { Row, Rows } from '../lines/Rows'
import { useWords } from '../lines/useWords'
import styles from './GroundRows.module.css'
import { Shape } from './Shape'
import { extremes } from './extremes'

/** Every number with its name and, where that is asked, its ground; the lowest and the highest first. */
export function GroundRows({ scale, phase }: { readonly scale: Scale; readonly phase: PhaseId }) {
  const { t, texts } = useWords()
  const { lowest, highest } = extremes(scale.dots)
  const isOuter = (name: string) => lowest.includes(name) || highest.includes(name)
  const order = [
    ...scale.dots.filter((each) => isOuter(each.name)),
    ...scale.dots.filter((each) => !isOuter(each.name)),
  ]
  const pole = (number: 1 | 10) =>
    t('scale.pole', { number, words: texts.guide(phase, 'schaal', number === 1 ? 'low' : 'high') })
  return (
    <>
      <Remark>{`${pole(1)} · ${pole(10)}`}</Remark>
      {order.length === 0 && <Remark>{t('scale.none')}</Remark>}
      <Rows>
        {order.map((dot) => (
          <Row
            key={dot.id}
            before={
              <span className={styles.number}>
                {dot.number}
                <Shape side={dot.side} />
              </span>
            }
            text={scale.grounds ? (dot.ground ?? t('scale.noGround')) : dot.name}
            tone={scale.grounds && dot.ground === null ? 'second' : 'ordinary'}
            under={[
              scale.grounds ? dot.name : '',
              lowest.includes(dot.name) ? t('scale.lowest') : '',
              highest.includes(dot.name) ? t('scale.highest') : '',
              dot.first === null ? '' : t('scale.first', { number: dot.first }),
            ].filter((each) => each !== '')}
          />
        ))}
      </Rows>
    </>
  )
}
