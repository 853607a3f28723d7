import residents from '@/content/survey-residents.json'
import { partField, questionField } from '@/lib/questionnaire/form-fields'
import { rankCount } from '@/lib/questionnaire/question-rules'
import { type Option, type Question, QuestionnaireDefinition } from '@/lib/questionnaire/schema'

/** The residents' questions in the plainest HTML that can be answered: no style, no script, no help. */
export function bareForm(submissionId: string): string {
  const { title, pages } = QuestionnaireDefinition.parse(residents)
  const sections = pages.map((page) => `<h2>${page.title.fi}</h2>${page.questions.map(field).join('')}`)
  return `<!doctype html><html lang="fi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${title.fi}</title>
<h1>${title.fi}</h1><form method="post"><input type="hidden" name="id" value="${submissionId}"><input type="hidden" name="v" value="1">${sections.join('')}<button>Lähetä</button></form></html>`
}

function field(question: Question): string {
  const name = questionField(question.id)
  return `<fieldset><legend>${question.text.fi}</legend>${inside(question, name)}</fieldset>`
}

function inside(question: Question, name: string): string {
  switch (question.type) {
    case 'single':
    case 'scale':
      return choices('radio', name, question.options)
    case 'multiple':
      return choices('checkbox', name, question.options)
    case 'matrix':
      return question.rows.map((row) => `<p>${row.label.fi} ${choices('radio', partField(question.id, row.id), question.options)}</p>`).join('')
    case 'ranking':
      return Array.from({ length: rankCount(question) }, (_, index) => `<select name="${partField(question.id, index + 1)}">${question.options.map(({ id, label }) => `<option value="${id}">${label.fi}</option>`).join('')}</select>`).join('')
    case 'number':
      return `<input type="number" name="${name}">`
    case 'text':
      return `<textarea name="${name}"></textarea>`
  }
}

function choices(type: string, name: string, options: Option[]): string {
  return options.map(({ id, label }) => `<label><input type="${type}" name="${name}" value="${id}">${label.fi}</label>`).join('')
}
