import { Arrival } from '@/lib/workshops/arrivals'

type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * Presses that the server has not yet said yes to, in the browser's own memory: numbers and ids, no names. `localStorage`,
 * because it keeps a press before the press is over, whatever becomes of the tablet then; and one entry for each press, so
 * that two pages open at once never overwrite each other.
 */
export class KeptArrivals {
  readonly #prefix: string
  readonly #storage: Keeping
  /** Where the browser keeps nothing (full, or forbidden), they last as long as the page. */
  readonly #unkept = new Map<string, Arrival>()

  constructor(slug: string, storage: Keeping) {
    this.#prefix = `kelpo-door/${slug}/`
    this.#storage = storage
  }

  list(): Arrival[] {
    const keys = Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index) ?? '').filter((key) => key.startsWith(this.#prefix))
    return [...keys.flatMap((key) => readArrival(this.#storage.getItem(key))), ...this.#unkept.values()]
  }

  keep(arrival: Arrival): void {
    try {
      this.#storage.setItem(this.#prefix + arrival.id, JSON.stringify(arrival))
      this.#unkept.delete(arrival.id)
    } catch {
      this.#unkept.set(arrival.id, arrival)
    }
  }

  forget({ id }: Arrival): void {
    this.#storage.removeItem(this.#prefix + id)
    this.#unkept.delete(id)
  }
}

function readArrival(written: string | null): Arrival[] {
  try {
    return [Arrival.parse(JSON.parse(written ?? ''))]
  } catch {
    return []
  }
}
