import { ok, refused, type Result } from '#base'
import { sameBytes, type Bytes } from '../sealing/bytes'
import type { FileOrder } from './fileOrder'
import { FILE_SIZE, type FileName, type FileTrouble, type SecretFiles } from './secretFiles'

/** The little of a Worker that is used here. */
export type FileThread = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>

/** Starts the thread that overwrites files. Vite sees this form and bundles the file. */
export function startFileThread(): FileThread {
  return new Worker(new URL('./secretWorker.ts', import.meta.url), { type: 'module' })
}

/** How long a thread may take for one file, in milliseconds. */
const PATIENCE = 10_000

/** A file that another window holds open is asked for so often, with this pause in milliseconds between. */
const TRIES = 15
const PAUSE = 100

/** The origin-private files of this browser, in a folder of that name. Read here, written by a thread of its own. */
export function browserSecretFiles(
  folder: string,
  start: () => FileThread = startFileThread,
): SecretFiles {
  const read = async (name: FileName): Promise<Result<Bytes | null, FileTrouble>> => {
    const root = await openRoot()
    if (!root.ok) return root
    try {
      const directory = await root.value.getDirectoryHandle(folder)
      const file = await (await directory.getFileHandle(name)).getFile()
      if (file.size !== FILE_SIZE) return ok(null)
      return ok(new Uint8Array(await file.arrayBuffer()))
    } catch (error) {
      const trouble = nameOf(error)
      return trouble === 'NotFoundError' ? ok(null) : refused(troubleFrom(trouble))
    }
  }

  const write = async (name: FileName, bytes: Bytes): Promise<Result<null, FileTrouble>> => {
    const root = await openRoot()
    if (!root.ok) return root
    for (let nth = 1; ; nth += 1) {
      const answer = await inThread(start, { folder, name, bytes })
      if (answer === 'written') break
      const trouble = troubleFrom(answer)
      if (trouble.code !== 'busy' || nth === TRIES) return refused(trouble)
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
    // Once more, past the handle that wrote it.
    const back = await read(name)
    if (!back.ok) return back
    const same = back.value !== null && sameBytes(back.value, bytes)
    back.value?.fill(0)
    return same ? ok(null) : refused({ code: 'failing' })
  }

  return { read, write }
}

async function openRoot(): Promise<Result<FileSystemDirectoryHandle, FileTrouble>> {
  if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) {
    return refused({ code: 'unavailable' })
  }
  try {
    return ok(await navigator.storage.getDirectory())
  } catch (error) {
    return refused({ code: REFUSES.has(nameOf(error)) ? 'unavailable' : 'failing' })
  }
}

/** What browsers throw for the folder itself in a private window: Firefox the first, Safari the last. */
const REFUSES = new Set(['SecurityError', 'NotAllowedError', 'NotSupportedError', 'UnknownError'])

function troubleFrom(error: string): FileTrouble {
  if (error === 'NoModificationAllowedError' || error === 'InvalidStateError')
    return { code: 'busy' }
  return { code: error === 'NotSupportedError' ? 'unavailable' : 'failing' }
}

/** Out: `written`, or the name of what went wrong. */
async function inThread(start: () => FileThread, order: FileOrder): Promise<string> {
  let thread: FileThread
  try {
    thread = start()
  } catch (error) {
    return nameOf(error)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const answer = await new Promise<unknown>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE)
    thread.onmessage = (message) => resolve(message.data)
    thread.onerror = () => resolve(null)
    thread.onmessageerror = () => resolve(null)
    thread.postMessage(order)
  })
  clearTimeout(timer)
  thread.terminate()
  if (answer === 'written') return answer
  const told = typeof answer === 'object' && answer !== null && 'error' in answer
  return told && typeof answer.error === 'string' ? answer.error : 'no answer'
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : 'unknown'
}
