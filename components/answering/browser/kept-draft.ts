import type { Draft } from './draft'

const STORE = 'drafts'
const FOURTEEN_DAYS = 14 * 24 * 60 * 60 * 1000

type Kept = { draft: Draft; until: number }

/** The draft kept on this device on request; `null` when there is none, it is too old, or the browser keeps nothing. */
export async function readKept(key: string): Promise<Draft | null> {
  const kept = await inStore<Kept | undefined>('readonly', (store) => store.get(key)).catch(() => undefined)
  return kept && kept.until > Date.now() ? kept.draft : null
}

export async function keepLonger(key: string, draft: Draft): Promise<void> {
  const kept: Kept = { draft, until: Date.now() + FOURTEEN_DAYS }
  await inStore('readwrite', (store) => store.put(kept, key)).catch(() => undefined)
}

export async function forgetKept(key: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key)).catch(() => undefined)
}

function inStore<Result>(mode: IDBTransactionMode, does: (store: IDBObjectStore) => IDBRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('answers', 1)
    opening.onupgradeneeded = () => { opening.result.createObjectStore(STORE) }
    opening.onerror = () => { reject(new Error('no store')) }
    opening.onsuccess = () => {
      const request = does(opening.result.transaction(STORE, mode).objectStore(STORE))
      request.onsuccess = () => {
        resolve(request.result as Result)
        opening.result.close()
      }
      request.onerror = () => { reject(new Error('not stored')) }
    }
  })
}
