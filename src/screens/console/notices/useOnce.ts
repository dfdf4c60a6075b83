import { useEffect, useState } from 'react'
import { useConduct } from '../../running'

/**
 * Something that is said once in a meeting, also when the window is loaded anew in between. Until it is known
 * whether it was said, it counts as done. It is remembered beside the drafts, sealed as they are.
 */
export function useOnce(name: string): { readonly done: boolean; readonly finish: () => void } {
  const { drafts, meetingId } = useConduct()
  const [done, setDone] = useState(true)
  const field = `said.${name}.${meetingId}`
  useEffect(() => {
    let here = true
    void drafts.find(field).then((found) => {
      if (here) setDone(found !== null)
    })
    return () => {
      here = false
    }
  }, [drafts, field])
  const finish = () => {
    setDone(true)
    void drafts.keep(field, { text: '', cursor: 0, chosen: {} }, null)
  }
  return { done, finish }
}
