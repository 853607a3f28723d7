/** Whole per cent, halves upwards. Rounded shares need not add up to 100, and are never made to. */
export function toPercent(share: number): number {
  return Math.round(steady(share * 100))
}

/** Halves upwards, as a reader would by hand. */
export function toOneDecimal(value: number): number {
  return Math.round(steady(value * 10)) / 10
}

/** 0.145 × 100 is a hair below 14.5 in binary: what differs from a half by such a hair is a half. */
function steady(value: number): number {
  return Number(value.toPrecision(12))
}
