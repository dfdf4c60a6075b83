import { VisuallyHidden } from '#ui'

interface MinutesProps {
  readonly seen: string
  readonly heard: string
}

/** Minutes, written short and said in full: a voice reads *min* as *minus*. */
export function Minutes({ seen, heard }: MinutesProps) {
  return (
    <>
      <span aria-hidden="true">{seen}</span>
      <VisuallyHidden>{heard}</VisuallyHidden>
    </>
  )
}
