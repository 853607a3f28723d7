import { type Arrival, type Arrivals, type DoorState, isKnown, merged, MOST_IN_CALL } from '@/lib/workshops/arrivals'
import type { KeptArrivals } from './kept-arrivals'
import type { Answer, Obstacle } from './send-arrivals'

/** What the page shows. `unsent` counts presses that the server has not said yes to. */
export type Shown = { arrivals: Arrivals; expected: number; unsent: number; obstacle: Obstacle | null }

type Ways = { /** Opened in the browser alone; while the page is drawn on the server there is nothing to open. */ openKept: () => KeptArrivals; send: (arrivals: Arrival[]) => Promise<Answer> }

/** One tablet at the door: shows a press at once, keeps it until the server has it, and asks what other tablets did. */
export class Tablet {
  readonly #ways: Ways
  readonly #listeners = new Set<() => void>()
  #kept: KeptArrivals | null = null
  #known: Arrivals
  #shown: Shown
  #sending: Promise<void> | null = null
  #isAskedAgain = false

  constructor({ arrivals, expected }: DoorState, ways: Ways) {
    this.#ways = ways
    this.#known = merged(new Map(), arrivals)
    this.#shown = { arrivals: this.#known, expected, unsent: 0, obstacle: null }
  }

  readonly shown = (): Shown => this.#shown

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#kept ??= this.#ways.openKept()
    this.#show({})
    return () => { this.#listeners.delete(listener) }
  }

  press(arrivals: Arrival[]): void {
    for (const arrival of arrivals) this.#kept?.keep(arrival)
    this.#show({})
    void this.sync()
  }

  /** Takes presses back that can't be counted any more. */
  forgetUnsent(): void {
    for (const arrival of this.#unsent()) this.#kept?.forget(arrival)
    this.#show({})
  }

  /** Sends what was not sent yet, and asks. Asked again meanwhile, it does so once more; done when all is done. */
  sync(): Promise<void> {
    this.#isAskedAgain = true
    this.#sending ??= this.#sendAll().finally(() => { this.#sending = null })
    return this.#sending
  }

  async #sendAll(): Promise<void> {
    while (this.#isAskedAgain) {
      this.#isAskedAgain = false
      if (await this.#sendSome()) this.#isAskedAgain = true
    }
  }

  /** Whether it went well and there is more. */
  async #sendSome(): Promise<boolean> {
    const sent = this.#unsent().slice(0, MOST_IN_CALL)
    const answer = await this.#ways.send(sent)
    if (!answer.ok) {
      this.#show({ obstacle: answer.reason })
      return false
    }
    this.#known = merged(this.#known, answer.value.arrivals)
    const arrived = (this.#kept?.list() ?? []).filter((arrival) => isKnown(arrival, this.#known))
    for (const arrival of arrived) this.#kept?.forget(arrival)
    this.#show({ expected: answer.value.expected, obstacle: null })
    return arrived.length > 0 && this.#unsent().length > 0
  }

  #unsent(): Arrival[] {
    return (this.#kept?.list() ?? []).filter((arrival) => !isKnown(arrival, this.#known))
  }

  #show(changes: Partial<Shown>): void {
    const unsent = this.#unsent()
    this.#shown = { ...this.#shown, ...changes, arrivals: merged(this.#known, unsent), unsent: unsent.length }
    for (const listener of this.#listeners) listener()
  }
}
