import { pgSchema } from 'drizzle-orm/pg-core'

export const core = pgSchema('core')
