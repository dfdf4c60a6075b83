import { sameBytes, type Bytes } from '../sealing/bytes'
import { isFileOrder, type FileAnswer, type FileOrder } from './fileOrder'
import { FILE_SIZE } from './secretFiles'

// A thread of its own: only there a browser gives access handles, which overwrite a file in place. Whatever else can
// write a file here makes a new one and leaves the old bytes on the disk.
self.onmessage = async (message: MessageEvent<unknown>) => {
  if (!isFileOrder(message.data)) return
  const answer: FileAnswer = await overwrite(message.data).catch((error: unknown) => ({
    error: error instanceof Error ? error.name : 'unknown',
  }))
  self.postMessage(answer)
}

async function overwrite({ folder, name, bytes }: FileOrder): Promise<FileAnswer> {
  const root = await navigator.storage.getDirectory()
  const directory = await root.getDirectoryHandle(folder, { create: true })
  const file = await directory.getFileHandle(name, { create: true })
  if (!canOverwrite(file)) return { error: 'NotSupportedError' }
  const handle = await file.createSyncAccessHandle()
  try {
    const written = handle.write(bytes, { at: 0 })
    if (handle.getSize() > FILE_SIZE) handle.truncate(FILE_SIZE)
    handle.flush()
    const back = new Uint8Array(FILE_SIZE)
    const read = handle.read(back, { at: 0 })
    const same = written === FILE_SIZE && read === FILE_SIZE && sameBytes(back, bytes)
    back.fill(0)
    return same ? 'written' : { error: 'not read back' }
  } finally {
    handle.close()
  }
}

/** The little of an access handle that is used here; only threads have them. */
interface AccessHandle {
  readonly write: (bytes: Bytes, options: { readonly at: number }) => number
  readonly read: (into: Bytes, options: { readonly at: number }) => number
  readonly getSize: () => number
  readonly truncate: (size: number) => void
  readonly flush: () => void
  readonly close: () => void
}

function canOverwrite(file: FileSystemFileHandle): file is FileSystemFileHandle & {
  readonly createSyncAccessHandle: () => Promise<AccessHandle>
} {
  return 'createSyncAccessHandle' in file && typeof file.createSyncAccessHandle === 'function'
}
