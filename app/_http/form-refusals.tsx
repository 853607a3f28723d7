import { SimplePage } from '@/components/site/simple-page'
import { translator } from '@/lib/i18n/translator'
import type { Language } from '@/lib/vocabulary/language'
import { document } from './document'
import type { Visit } from './public-route'
import type { FormRefusal } from './read-form'
import { SECURITY_HEADERS } from './security-headers'

const STATUS: Record<FormRefusal, number> = { 'wrong-type': 415, 'too-large': 413, unreadable: 400 }

/** Whether the script is asking, which holds the form itself and wants words alone. */
export function wantsJson(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('application/json')
}

/** A posted body that is no form of ours. */
export function refuseForm(reason: FormRefusal, { language, request }: Visit): Promise<Response> {
  if (wantsJson(request)) return Promise.resolve(jsonProblem(translator(language)(`failure:${reason}.text`), STATUS[reason]))
  return words(reason, language, STATUS[reason])
}

export async function refuseMethod({ language }: Visit): Promise<Response> {
  const response = await words('method', language, 405)
  response.headers.set('allow', 'GET, HEAD, POST')
  return response
}

export function jsonProblem(message: string, status: number): Response {
  return jsonAnswer({ errors: [{ field: '', message }] }, status)
}

export function jsonAnswer(value: object, status: number): Response {
  return Response.json(value, { status, headers: { ...SECURITY_HEADERS, 'cache-control': 'no-store' } })
}

function words(reason: FormRefusal | 'method', language: Language, status: number): Promise<Response> {
  const t = translator(language)
  const title = t(`failure:${reason}.title`)
  const text = t(`failure:${reason}.text`)
  return document({ language, path: '', title, description: text, status, noindex: true, frame: 'form', body: <SimplePage title={title}><p>{text}</p></SimplePage> })
}
