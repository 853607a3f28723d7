let isPressed = false
addEventListener('pointerdown', () => { isPressed = true }, true)
addEventListener('pointerup', () => { isPressed = false }, true)
addEventListener('pointercancel', () => { isPressed = false }, true)

/** Words that come or go move what is below them: not between pressing and letting go, or the press would miss. */
export function afterPress(does: () => void): void {
  if (isPressed) addEventListener('pointerup', () => { setTimeout(does) }, { once: true })
  else does()
}
