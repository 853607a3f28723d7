import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '@/lib/vocabulary/language'
import { type Letter, letterAsHtml, letterAsText } from './letter'

const letter: Letter = {
  language: 'fi-selko',
  subject: 'Paikkasi on varattu',
  paragraphs: ['Hei Aino!', 'Sinulla on paikka työpajassa.'],
  facts: [{ label: 'Aika', value: 'ti 4.10. klo 17' }, { label: 'Paikka', value: 'Kuhmo-talo' }],
  action: { label: 'Peru paikka', href: 'https://osallistu.example.org/selko/sign-ups/7?a=1&b=2' },
  closing: ['Terveisin hyvinvointialue'],
}

/** What somebody might type to find out what happens. */
const typed = fc.oneof(fc.string(), fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onclick='x", '&lt;b&gt;', '<!--', '</title><b>', 'a\nb'))
const fact = fc.record({ label: typed, value: typed })
const typedLetter: fc.Arbitrary<Letter> = fc.record(
  { language: fc.constantFrom(...LANGUAGES), subject: typed, paragraphs: fc.array(typed), facts: fc.array(fact), action: fc.record({ label: typed, href: typed }), closing: fc.array(typed) },
  { requiredKeys: ['language', 'subject', 'paragraphs', 'closing'] },
)

test('a letter is read as plain text, with its link on a line of its own', () => {
  expect(letterAsText(letter)).toBe(`Hei Aino!

Sinulla on paikka työpajassa.

Aika: ti 4.10. klo 17
Paikka: Kuhmo-talo

Peru paikka:
https://osallistu.example.org/selko/sign-ups/7?a=1&b=2

Terveisin hyvinvointialue
`)
})

test('a letter is a document in its language, which asks for nothing from elsewhere', () => {
  const html = letterAsHtml(letter)
  expect(html).toContain('<html lang="fi">')
  expect(html).toContain('<a href="https://osallistu.example.org/selko/sign-ups/7?a=1&amp;b=2">Peru paikka</a>')
  expect(html).not.toMatch(/<(img|link|script|style|iframe)|src=|url\(/)
})

test('nothing that a person typed can become markup: a letter’s markup depends on its shape alone', () => {
  fc.assert(fc.property(typedLetter, (written) => {
    expect(markupOf(letterAsHtml(written))).toEqual(markupOf(letterAsHtml(sameShape(written))))
  }))
})

test('both forms of a letter hold every paragraph, as it was typed', () => {
  fc.assert(fc.property(typedLetter, (written) => {
    const read = unescaped(letterAsHtml(written))
    for (const paragraph of [...written.paragraphs, ...written.closing]) {
      expect(letterAsText(written)).toContain(paragraph)
      expect(read).toContain(`<p style="white-space:pre-line">${paragraph}</p>`)
    }
  }))
})

/** Every tag, with its attributes; of a link no more than that it leads somewhere. */
function markupOf(html: string): string[] {
  return (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/^<a href="[^"]*">$/, '<a>'))
}

function sameShape({ language, paragraphs, facts, action, closing }: Letter): Letter {
  const word = () => 'x'
  return {
    language, subject: 'x', paragraphs: paragraphs.map(word), closing: closing.map(word),
    ...(facts && { facts: facts.map(() => ({ label: 'x', value: 'x' })) }),
    ...(action && { action: { label: 'x', href: 'x' } }),
  }
}

function unescaped(html: string): string {
  const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? '')
}
