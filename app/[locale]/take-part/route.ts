import { refuseMethod } from '@/app/_http/form-refusals'
import { publicRoute } from '@/app/_http/public-route'
import { newForm } from './form-page'
import { receive } from './receive'

export const GET = publicRoute(({ language }) => newForm(language))

export const POST = publicRoute(receive)

export const PUT = publicRoute(refuseMethod)
export const PATCH = PUT
export const DELETE = PUT
