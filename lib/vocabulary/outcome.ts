/** What a verb answers when a person may have done something that can't be carried out. */
export type Outcome<Value, Refusal> = { ok: true; value: Value } | { ok: false; reason: Refusal }

export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function refused<Refusal>(reason: Refusal): { ok: false; reason: Refusal } {
  return { ok: false, reason }
}
