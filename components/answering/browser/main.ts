import { countCharacters } from './count-characters'
import { keepDraft } from './draft'
import { keepExclusive } from './exclusive'
import { openPage, type Page } from './page'
import { checkOnLeaving } from './problems'
import { rankByMoving } from './ranking'
import { sendInPlace } from './send'
import { walkInSteps } from './steps'
import { followConditions } from './visibility'

const source = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : ''

// The form is whole without this script. With it: one step at a time, only what concerns her, nothing lost.
if (document.getElementById('answer-form')) start(openPage())

function start(page: Page): void {
  // A mistake of ours, now or later, must not stand between a person and the plain form.
  addEventListener('error', ({ filename }) => { if (filename === source) page.giveUp() })
  try {
    rankByMoving(page)
    if (keepDraft(page) === 'leaving') return
    keepExclusive(page)
    followConditions(page)
    checkOnLeaving(page)
    countCharacters(page)
    sendInPlace(page, walkInSteps(page))
  } catch (error) {
    page.giveUp()
    throw error
  }
}
