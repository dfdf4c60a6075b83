import { useImperativeHandle, useRef, type ComponentProps, type Ref } from 'react'
import { cx } from '../cx'
import { enterSubmits } from './enterSubmits'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './fieldProps'
import input from './input.module.css'
import styles from './TextArea.module.css'
import { unremembered, useSpellCheck } from './typing'
import { useFieldIds } from './useFieldIds'
import { useGrowing } from './useGrowing'
import { useStands } from './useStands'

type Native = Omit<
  ComponentProps<'textarea'>,
  'value' | 'defaultValue' | 'onChange' | 'className' | 'ref'
>

interface TextAreaProps extends FieldProps, Native {
  readonly value: string
  readonly onChange: (value: string) => void
  /** What Enter does; Shift+Enter then gives the new line. Without it, Enter gives the new line. */
  readonly onEnter?: ((value: string) => void) | undefined
  /** Without a border of its own, for inside a WriteBox. */
  readonly bare?: boolean | undefined
  readonly ref?: Ref<HTMLTextAreaElement | null> | undefined
}

/** Text of one line or more: as high as what it holds. Not remembered by the browser. */
export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, help, error, value, onChange, onEnter, onKeyDown, ...others } = props
  const { bare, ref, rows = 1, style, ...native } = others
  const ids = useFieldIds(props, native.id)
  const spellCheck = useSpellCheck(
    props.spellCheck === undefined ? undefined : props.spellCheck === true,
  )
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(
    ref,
    () => area.current,
  )
  useStands(area, value)
  useGrowing(area, value)
  const enter = enterSubmits(onEnter)
  return (
    <FieldFrame ids={ids} label={label} labelHidden={labelHidden} help={help} error={error}>
      <textarea
        {...unremembered}
        {...native}
        {...ids.control}
        ref={area}
        rows={rows}
        style={{ minBlockSize: leastHeight(rows, bare === true), ...style }}
        spellCheck={spellCheck}
        defaultValue=""
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          onKeyDown?.(event)
          if (!event.defaultPrevented) enter(event)
        }}
        className={cx(styles.area, bare === true ? styles.bare : input.input)}
      />
    </FieldFrame>
  )
}

/** As high as its rows, even while empty: a field that grows with its text does not look at `rows`. */
function leastHeight(rows: number, bare: boolean): string {
  return bare ? `max(${rows}lh, 1.5rem)` : `calc(${rows}lh + 1.125rem)`
}
