import { everyone, type Grouping, grouping, type GroupPart } from './grouping'
import type { Register } from './register'
import type { Reason } from './rules'
import type { FigureDefinition, Profile, Variable } from './tally'

export type Condition = NonNullable<FigureDefinition['askedIf']>

type Naming = { profiles: readonly Profile[]; by: readonly string[] }

/** The part of each group that was asked, named by the variables of `by`. */
export function among({ question, anyOf }: Condition, { levels, groups }: Grouping, { profiles, by }: Naming): Grouping {
  const asked: GroupPart = { variable: question, extent: 'options', options: anyOf, countedIn: null }
  const shapes = groups.map(({ parts, members }) => {
    const untold = parts.map((part): GroupPart => ({ ...part, countedIn: part.countedIn && { people: null } }))
    return { parts: by.flatMap((id) => [...untold, asked].filter(({ variable }) => variable === id)), members: { ...members, [question]: anyOf } }
  })
  return grouping(levels, shapes, profiles)
}

type Set = { variables: readonly Variable[]; profiles: readonly Profile[]; register: Register; kShow: number }

/** Everyone who was asked, once the guard has let them pass; or why they are not shown. */
export function everyoneAsked({ variables, profiles, register, kShow }: Set, condition: Condition | null): Grouping | Reason {
  const all = everyone(profiles)
  // A condition on an ordinary question divides nobody by background: only this question's total rests on it.
  if (!condition || !variables.some(({ id }) => id === condition.question)) return all
  const asked = among(condition, all, { profiles, by: [] })
  if ((asked.people[0] ?? 0) < kShow) return 'too-few-people'
  return register.admit([condition.question], asked) ? asked : 'can-be-worked-out'
}
