import { IDBDatabase } from 'fake-indexeddb'
import { expect, it, onTestFinished } from 'vitest'
import { fact, facts, granted, laptop, PASSPHRASE } from './laptop'

// A kill of the browser cannot tell whether a write has left its buffers; only a power cut can. So it is looked at here
// how each transaction is asked for.

/** Keeps how each transaction that writes is asked for, from now on. */
function watchWrites(): { readonly stores: string; readonly durability: string }[] {
  const asked: { stores: string; durability: string }[] = []
  const original = Reflect.get(IDBDatabase.prototype, 'transaction')
  Reflect.set(
    IDBDatabase.prototype,
    'transaction',
    function (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) {
      const transaction: IDBTransaction = Reflect.apply(original, this, args)
      if (transaction.mode === 'readwrite') {
        asked.push({
          stores: [...transaction.objectStoreNames].join(' '),
          durability: transaction.durability,
        })
      }
      return transaction
    },
  )
  onTestFinished(() => void Reflect.set(IDBDatabase.prototype, 'transaction', original))
  return asked
}

it('a captured entry is called saved only after its bytes have left the browser', async () => {
  const vault = await laptop().work()
  granted(await vault.cases.create('zaak-1'))
  const asked = watchWrites()
  granted(await vault.cases.append('zaak-1', [fact('Moeder is bang')]))
  expect(asked).toEqual([{ stores: 'cases device segments', durability: 'strict' }])
})

it('so is everything else that is written, from the first start to a new epoch', async () => {
  const asked = watchWrites()
  const device = laptop()
  const vault = await device.work()
  granted(await vault.cases.create('zaak-1'))
  granted(await vault.cases.append('zaak-1', facts(300)))
  granted(await vault.summaries.put('zaak-1', { line: 'vrijdag' }, 300))
  granted(await vault.drafts.put({ caseId: 'zaak-1', field: 'zorg' }, 'halve zin'))
  granted(await vault.drafts.take({ caseId: 'zaak-1', field: 'zorg' }))
  granted(await vault.settings.put(['wijkteam']))
  granted(await vault.device.write({ theme: 'dark' }))
  granted(await vault.newRecoveryKey({ passphrase: PASSPHRASE }))
  granted(await vault.cases.rewrite('zaak-1', facts(3)))
  granted(await vault.cases.destroy('zaak-1'))
  expect((await vault.erasure.goOn()).erased).toBe('done')
  // How many writings these are depends on what goes together in one; that each store is among them does not.
  const written = new Set(asked.flatMap(({ stores }) => stores.split(' ')))
  expect([...written].toSorted()).toEqual([
    'cases',
    'device',
    'digests',
    'documents',
    'facts',
    'segments',
    'slots',
  ])
  expect(asked.filter(({ durability }) => durability !== 'strict')).toEqual([])
})
