import { useId, type ReactNode } from 'react'
import { useRoving } from '../useRoving'
import styles from './Tabs.module.css'

export interface Tab<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly content: ReactNode
}

interface TabsProps<Id extends string> {
  /** Heard, not seen: what the tabs are of. */
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}

/** Pages that lie on each other. One stop of the Tab key; arrow keys turn the page. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const base = useId()
  const { ref, onKeyDown } = useRoving<HTMLDivElement>('[role=tab]', (element, index) => {
    element.focus()
    const tab = tabs[index]
    if (tab !== undefined) onSelect(tab.id)
  })
  const open = tabs.find((tab) => tab.id === selected)
  return (
    <div className={styles.tabs}>
      <div
        ref={ref}
        role="tablist"
        aria-label={label}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            data-tab={tab.id}
            id={`${base}-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${base}-panel` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            className={styles.tab}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {open !== undefined && (
        <div
          role="tabpanel"
          id={`${base}-panel`}
          aria-labelledby={`${base}-${open.id}`}
          className={styles.panel}
        >
          {open.content}
        </div>
      )}
    </div>
  )
}
