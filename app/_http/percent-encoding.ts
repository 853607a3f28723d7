/** Whether every percent sign stands for a part of a letter: `%C3%A4` does, `%ff` and `%` do not. */
export function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
