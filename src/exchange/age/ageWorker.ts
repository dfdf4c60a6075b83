import { ageHere } from './ageHere'
import { serveAge, type Order, type Word } from './serveAge'

// A thread of its own for one file: the screen stays alive, and keys go when the thread ends.
const serve = serveAge(ageHere(), (word: Word) => self.postMessage(word))
self.onmessage = ({ data }: MessageEvent<Order>) => void serve(data)
self.postMessage('ready' satisfies Word)
