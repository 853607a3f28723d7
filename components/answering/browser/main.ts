import { keepDraft } from './draft'
import { keepExclusive } from './exclusive'
import { openPage } from './page'
import { checkOnLeaving } from './problems'
import { rankByMoving } from './ranking'
import { sendInPlace } from './send'
import { walkInSteps } from './steps'
import { followConditions } from './visibility'
import { countCharacters } from './count-characters'

// The form is whole without this script. With it: one step at a time, only what concerns her, nothing lost.
if (document.getElementById('answer-form')) void start()

async function start(): Promise<void> {
  const page = openPage()
  keepExclusive(page)
  rankByMoving(page)
  await keepDraft(page)
  followConditions(page)
  checkOnLeaving(page)
  countCharacters(page)
  sendInPlace(page)
  walkInSteps(page)
}
