import type { Draft } from './draft'

const STORE = 'drafts'
const FOURTEEN_DAYS = 14 * 24 * 60 * 60 * 1000

type Kept = { draft: Draft; until: number }

/** The draft kept on this device on request; `null` when there is none or the browser keeps nothing. What is too old goes. */
export async function readKept(key: string): Promise<Draft | null> {
  await inStore('readwrite', removeOld).catch(() => undefined)
  const kept = await inStore<Kept | undefined>('readonly', (store) => store.get(key)).catch(() => undefined)
  return kept?.draft ?? null
}

export async function keepLonger(key: string, draft: Draft): Promise<void> {
  const kept: Kept = { draft, until: Date.now() + FOURTEEN_DAYS }
  await inStore('readwrite', (store) => store.put(kept, key)).catch(() => undefined)
}

export async function forgetKept(key: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key)).catch(() => undefined)
}

/** Drafts of every form, also of forms that are never opened again. */
function removeOld(store: IDBObjectStore): IDBRequest {
  const request = store.openCursor()
  request.addEventListener('success', () => {
    const cursor = request.result
    if (!cursor) return
    if ((cursor.value as Kept).until <= Date.now()) cursor.delete()
    cursor.continue()
  })
  return request
}

/** Guarantee: only this file writes into the store, so that what comes out has the shape that went in. */
function inStore<Result>(mode: IDBTransactionMode, does: (store: IDBObjectStore) => IDBRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('answers', 1)
    opening.onupgradeneeded = () => { opening.result.createObjectStore(STORE) }
    opening.onerror = () => { reject(new Error('no store')) }
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction(STORE, mode)
      const request = does(transaction.objectStore(STORE))
      transaction.oncomplete = () => {
        resolve(request.result as Result)
        database.close()
      }
      transaction.onabort = () => { reject(new Error('not stored')) }
    }
  })
}
