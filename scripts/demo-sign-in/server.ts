import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import Provider from 'oidc-provider'
import { readSettings } from '@/lib/config/server/settings'
import { AUTH_PATH } from '@/lib/access/server/auth-options'
import { DEMO_OFFICIALS } from '../seed/officials'
import { signInPage } from './sign-in-page'

// A real OpenID Connect provider for the demo and the tests: the county's own takes its place. It knows one made-up
// person per role, asks for no password, and keeps everything in memory.
const settings = readSettings('PUBLIC_URL', 'AUTH_ISSUER', 'AUTH_CLIENT_ID', 'AUTH_CLIENT_SECRET')
const port = Number(process.argv[2])

const provider = new Provider(settings.AUTH_ISSUER, {
  clients: [{
    client_id: settings.AUTH_CLIENT_ID,
    client_secret: settings.AUTH_CLIENT_SECRET,
    redirect_uris: [`${settings.PUBLIC_URL}${AUTH_PATH}/callback/county`],
  }],
  claims: { openid: ['sub'], profile: ['name'] },
  // next-auth reads the name from the ID token.
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_context, subject) => {
    const person = DEMO_OFFICIALS.find((official) => official.subject === subject)
    return person && { accountId: subject, claims: () => ({ sub: subject, name: person.name }) }
  },
  // The county's own client asks for nothing a person would have to agree to.
  loadExistingGrant: async (context) => {
    const grant = new context.oidc.provider.Grant({ clientId: settings.AUTH_CLIENT_ID, accountId: context.oidc.session?.accountId ?? '' })
    grant.addOIDCScope('openid profile')
    await grant.save()
    return grant
  },
  cookies: { keys: [settings.AUTH_CLIENT_SECRET] },
})

const answerProtocol = provider.callback()

createServer((request, response) => {
  void answer(request, response)
}).listen(port)

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url?.startsWith('/interaction/') !== true) {
    await answerProtocol(request, response)
    return
  }
  const chosen = new URL(request.url, settings.AUTH_ISSUER).searchParams.get('subject')
  if (chosen === null) {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(signInPage(request.url, DEMO_OFFICIALS))
    return
  }
  await provider.interactionFinished(request, response, { login: { accountId: chosen, remember: false } }, { mergeWithLastSubmission: false })
}
