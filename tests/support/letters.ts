import type { Letter } from '@/lib/mail/letter'
import type { Addressed } from '@/lib/mail/server/writer'

/** A letter that says a little of everything. */
export function someLetter(changes: Partial<Letter> = {}): Letter {
  return {
    language: 'fi',
    subject: 'Paikkasi työpajassa on varattu',
    paragraphs: ['Hei, Aino & Väinö!', 'Teillä on kaksi paikkaa.'],
    facts: [{ label: 'Aika', value: 'ti 4.10.2022 klo 17' }],
    action: { label: 'Muuta tai peru', href: 'https://osallistu.example.org/fi/sign-ups/7' },
    closing: ['Kainuun hyvinvointialue'],
    ...changes,
  }
}

/** The same for somebody who can be reached. */
export function somebody(changes: Partial<Addressed> = {}): Addressed {
  return { to: 'aino@example.org', letter: someLetter(), short: 'Teillä on kaksi paikkaa.', ...changes }
}
