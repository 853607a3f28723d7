import type { Page } from './page'

/** Choosing "cannot say" clears the others, and choosing another clears it. */
export function keepExclusive({ form }: Page): void {
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked || target.name === '') return
    for (const other of form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(target.name)}"]`)) {
      if (other !== target && (isAlone(other) || isAlone(target))) other.checked = false
    }
  })
}

function isAlone(input: HTMLInputElement): boolean {
  return input.hasAttribute('data-exclusive') && input.dataset['exclusive'] !== 'false'
}
