import type { CaseInBackup, PreviewProblem } from '#exchange'
import { useText } from '#i18n'
import { Notice } from '#ui'

interface ProblemsProps {
  readonly problems: readonly PreviewProblem[]
  readonly cases: readonly CaseInBackup[]
}

/** What is not as it should be in a backup, each in a sentence; nothing where all is well. */
export function Problems({ problems, cases }: ProblemsProps) {
  const t = useText('exchange')
  const words = (problem: PreviewProblem): string => {
    if (problem.code === 'settings-unreadable') return t('problem.settings')
    if (problem.code === 'case-unreadable') return t('problem.unreadable', { line: problem.line })
    const code = cases.find(({ id }) => id === problem.id)?.code ?? ''
    return t('problem.incomplete', { code, count: problem.lost })
  }
  if (problems.length === 0) return null
  return (
    <Notice kind="caution">
      {problems.map((problem, index) => (
        <p key={`${problem.code}-${index}`}>{words(problem)}</p>
      ))}
    </Notice>
  )
}
