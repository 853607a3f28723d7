import { officeJson } from '@/app/office/office-json'
import { ContentId } from '@/lib/vocabulary/ids'
import { Fault } from '@/lib/vocabulary/fault'
import { refused } from '@/lib/vocabulary/outcome'
import { RecordArrivals } from '@/lib/workshops/door'
import { recordArrivals } from '@/lib/workshops/server/record-arrivals'

type Context = { params: Promise<{ workshop: string }> }

/** Takes in what a tablet counted at the door. An action could not be sent again once the connection is back. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return officeJson(request, async (actor, body) => {
    const slug = ContentId.safeParse((await params).workshop)
    if (!slug.success) throw new Fault('not-found', 'malformed workshop')
    const sent = RecordArrivals.omit({ slug: true }).safeParse(body)
    return sent.success ? recordArrivals(actor, { slug: slug.data, ...sent.data }) : refused('malformed')
  })
}
