import { notFoundPage } from '@/app/_http/failure-pages'
import { publicRoute } from '@/app/_http/public-route'

/** Addresses that nothing answers to. */
export const GET = publicRoute(({ language, request }) => notFoundPage(language, request))
