import { Breakdown, type TabulationPlan } from '@/lib/disclosure/plan'

/** How a breakdown is written in addresses and files: '' for everyone, `municipality`, `municipality*age-group`. */
export function byText(by: readonly string[]): string {
  return by.join('*')
}

/** The breakdown that an address asks for; `null` when the plan has none such. A caller can't name groups of her own. */
export function plannedBreakdown(text: string, plan: TabulationPlan): Breakdown | null {
  const parsed = Breakdown.safeParse(text === '' ? [] : text.split('*'))
  return parsed.success && plannedBreakdowns(plan).some((by) => byText(by) === byText(parsed.data)) ? parsed.data : null
}

/** Everything of the plan, everyone first. */
export function plannedBreakdowns({ breakdowns, crosses }: TabulationPlan): Breakdown[] {
  return [[], ...breakdowns.map((variable): Breakdown => [variable]), ...crosses]
}
