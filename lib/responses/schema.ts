import { z } from 'zod'

/** How an answer came in. */
export const Channel = z.enum(['web', 'paper', 'phone', 'kiosk'])
export type Channel = z.infer<typeof Channel>
