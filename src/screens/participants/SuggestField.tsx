import { TextField } from '#ui'
import { useEffect, useId, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react'
import styles from './SuggestField.module.css'

interface SuggestFieldProps<Item> extends Omit<ComponentProps<typeof TextField>, 'onEnter'> {
  /** What fits what was typed, the likeliest first. */
  readonly suggestions: readonly Item[]
  /** The first is exactly what was typed, by another name: Enter takes it. */
  readonly sure?: boolean | undefined
  readonly wordsOf: (item: Item) => string
  /** What is said of it beside its words. */
  readonly aboutOf: (item: Item) => string
  readonly onPick: (item: Item) => void
}

/** One line of text that offers what was meant. Arrow keys walk, Enter takes, Escape closes; one can always type on. */
export function SuggestField<Item>(props: SuggestFieldProps<Item>) {
  const { suggestions, sure = false, wordsOf, aboutOf, onPick, onChange, ...field } = props
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [walkedTo, walkTo] = useState(-1)
  const shown = open && suggestions.length > 0
  const at = walkedTo < 0 && sure ? 0 : walkedTo
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What is offered below the edge of the window would not be seen.
    if (shown) list.current?.scrollIntoView?.({ block: 'nearest' })
  }, [shown])
  const close = () => {
    setOpen(false)
    walkTo(-1)
  }
  const pick = (item: Item | undefined) => {
    if (item !== undefined) onPick(item)
    close()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setOpen(true)
      const count = suggestions.length
      walkTo(count === 0 ? -1 : (Math.max(at, step === 1 ? -1 : 0) + step + count) % count)
    } else if (event.key === 'Enter' && shown && at >= 0) {
      event.preventDefault()
      pick(suggestions[at])
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      close()
    }
  }
  return (
    <div className={styles.place}>
      <TextField
        {...field}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
        onChange={(value) => {
          setOpen(value.trim() !== '')
          walkTo(-1)
          onChange(value)
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={field.label}
        className={styles.list}
        hidden={!shown}
      >
        {shown &&
          suggestions.map((item, index) => (
            // The field keeps focus and its arrow keys walk the list, so an option needs no key of its own.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={`${wordsOf(item)} ${aboutOf(item)}`}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(item)}
            >
              <span>{wordsOf(item)}</span> <span className={styles.about}>{aboutOf(item)}</span>
            </div>
          ))}
      </div>
    </div>
  )
}
