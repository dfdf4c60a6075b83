import { ok, refused } from '#base'
import type { ByteStream } from '../stream/bytes'
import { piecesOf } from '../stream/piecesOf'
import { receiveStream, sendStream } from '../stream/portStream'
import { streamOf } from '../stream/streamOf'
import type { Age } from './age'
import { ageHere } from './ageHere'
import { hire, startThread, type Hand, type Thread } from './thread'

/**
 * age in a thread of its own for each file, ended after use, so that neither passphrase nor key lingers there.
 * Where no thread will start, it works in this one: a screen that stands still beats no backup.
 */
export function ageInThread(start: () => Thread = startThread, here: Age = ageHere()): Age {
  return {
    seal: async (passphrase, plain) => {
      const hand = await hire(start)
      if (hand === null) return here.seal(passphrase, plain)
      const inward = new MessageChannel()
      const outward = new MessageChannel()
      sendStream(plain, inward.port1)
      const { stream, fail } = receiveStream(outward.port1)
      hand.onGone(() => fail({ code: 'sealing-failed' }))
      void hand.hear().then((word) => {
        if (word !== null && word !== 'ready' && !word.ok) fail(word.refusal)
      })
      const order = { do: 'seal', passphrase, plain: inward.port2, sealed: outward.port2 } as const
      hand.order(order, inward.port2, outward.port2)
      return streamOf(endingAfter(stream, hand))
    },
    open: async (passphrase, file) => {
      const hand = await hire(start)
      if (hand === null) return here.open(passphrase, file)
      const heard = hand.hear()
      hand.order({ do: 'open', passphrase, file })
      const word = await heard
      if (word !== null && word !== 'ready' && word.ok) {
        return ok({ content: () => contentBy(hand), close: hand.end })
      }
      hand.end()
      return word === null || word === 'ready' ? refused({ code: 'sealing-failed' }) : word
    },
  }
}

function contentBy(hand: Hand): ByteStream {
  const outward = new MessageChannel()
  const { stream, fail } = receiveStream(outward.port1)
  hand.onGone(() => fail({ code: 'sealing-failed' }))
  hand.order({ do: 'content', plain: outward.port2 }, outward.port2)
  return stream
}

async function* endingAfter(stream: ByteStream, hand: Hand): AsyncGenerator<Uint8Array> {
  try {
    yield* piecesOf(stream)
  } finally {
    hand.end()
  }
}
