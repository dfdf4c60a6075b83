import type { Result } from '#base'
import { ok, refused } from '#base'
import type { CaseLog, Fact, ReadFact, StorageTrouble } from '#conference'
import { makeLogReader } from '#conference'

type Work = 'append' | 'rewrite' | 'create' | 'read'

/** A log in memory that keeps text, as a disk would: what is read back went through JSON and a reader of logs. */
export interface MemoryLog extends CaseLog {
  /** The text of a case as it stands on this disk. */
  readonly text: (caseId: string) => string
  /** Every piece of work that was asked for, in order. */
  readonly asked: readonly Work[]
  /** From now on that work is refused, or breaks where `trouble` is `throws`; null lets it succeed again. */
  readonly fail: (work: Work, trouble: StorageTrouble | 'throws' | null) => void
  /** Holds all work up until the function that is returned is called. */
  readonly holdUp: () => () => void
}

/** Makes an empty log. */
export function makeMemoryLog(): MemoryLog {
  const cases = new Map<string, readonly string[]>()
  const asked: Work[] = []
  const failing = new Map<Work, StorageTrouble | 'throws'>()
  let until: Promise<void> = Promise.resolve()

  const work = async <Value>(
    kind: Work,
    does: () => Result<Value, StorageTrouble>,
  ): Promise<Result<Value, StorageTrouble>> => {
    asked.push(kind)
    await until
    const trouble = failing.get(kind)
    if (trouble === 'throws') throw new Error('the disk broke')
    return trouble === undefined ? does() : refused(trouble)
  }
  const inCase = <Value>(caseId: string, does: (lines: readonly string[]) => Value) => {
    const lines = cases.get(caseId)
    return lines === undefined ? refused({ code: 'case-unknown' } as const) : ok(does(lines))
  }
  const put = (caseId: string, lines: readonly string[]) => {
    cases.set(caseId, lines)
    return null
  }

  return {
    asked,
    create: (id) => work('create', () => ok(put(id, []))),
    append: (id, facts) =>
      work('append', () => inCase(id, (lines) => put(id, [...lines, ...written(facts)]))),
    rewrite: (id, facts) => work('rewrite', () => inCase(id, () => put(id, written(facts)))),
    read: (id) =>
      work('read', () =>
        inCase(id, (lines) => ({ id, facts: lines.map(readBackWith(makeLogReader())) })),
      ),
    destroy: async (id) => {
      cases.delete(id)
      return ok(null)
    },
    text: (id) => (cases.get(id) ?? []).join('\n'),
    fail: (kind, trouble) => {
      if (trouble === null) failing.delete(kind)
      else failing.set(kind, trouble)
    },
    holdUp: () => {
      let letGo = () => {}
      until = new Promise((resolve) => {
        letGo = resolve
      })
      return letGo
    },
  }
}

/** The facts of a text that a log keeps, one a line. Throws where one of them cannot be read. */
export function factsIn(text: string): readonly Fact[] {
  return text === '' ? [] : text.split('\n').map(readBackWith(makeLogReader()))
}

function written(facts: readonly Fact[]): readonly string[] {
  return facts.map((fact) => JSON.stringify(fact))
}

function readBackWith(read: ReadFact): (line: string) => Fact {
  return (line) => {
    const fact = read(JSON.parse(line))
    if (!fact.ok) throw new Error(`not a fact at ${fact.refusal.path}: ${line}`)
    return fact.value
  }
}
