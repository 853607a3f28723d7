import type { ReactNode } from 'react'
import { OfficeShell } from '@/components/office/office-shell'
import { SimplePage } from '@/components/site/simple-page'
import type { Action } from '@/lib/access/can'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { currentActor } from '@/lib/access/server/current-actor'
import { translator } from '@/lib/i18n/translator'
import { assets } from '../_http/assets'
import { cutAt, filledWith } from '../_http/page-with-gaps'
import { staticMarkup } from '../_http/static-markup'
import { refuse } from './refusal'

/** What stands in the office's frame; its markup as bytes, since a breakdown may be a megabyte and is kept. */
type Content = { title: string; markup: Buffer }

/**
 * A page of the office that is only read, as a document for who may see it: the app would send its markup twice, once
 * to show and once as data for its framework. A visitor is sent to sign in, anyone else is told in words.
 */
export async function officeDocument(action: Action, read: (actor: Actor) => Promise<Content>): Promise<Response> {
  let actor: Actor | null = null
  try {
    actor = await currentActor()
    const content = await read(requirePermission(actor, action))
    return await inFrame(content, { actor, status: 200 })
  } catch (error) {
    return refuse(error, async ({ status, title, text }) => {
      const markup = Buffer.from(await staticMarkup(<SimplePage title={title}><p>{text}</p></SimplePage>))
      return inFrame({ title, markup }, { actor, status })
    })
  }
}

/** Stands where the content will be. */
const GAP = 'content-goes-here'

async function inFrame({ title, markup }: Content, { actor, status }: { actor: Actor | null; status: number }): Promise<Response> {
  const frame = await staticMarkup(<Frame title={title} actor={actor} />)
  return new Response(filledWith(markup, cutAt(GAP, `<!doctype html>${frame}`)), { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

function Frame({ title, actor }: { title: string; actor: Actor | null }): ReactNode {
  return (
    <html lang="fi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Kelpo`}</title>
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={assets()['office.css']} />
      </head>
      <body>
        <OfficeShell t={translator('fi')} actor={actor}>{GAP}</OfficeShell>
      </body>
    </html>
  )
}
