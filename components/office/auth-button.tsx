'use client'

import { useRef, useState } from 'react'

type Props = { does: 'signin/county' | 'signout'; label: string }

/** Posts to next-auth with the token that keeps other sites from doing so; the token is fetched when it is needed. */
export function AuthButton({ does, label }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const token = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)

  async function send() {
    setBusy(true)
    const response = await fetch('/office/auth/csrf')
    const { csrfToken } = (await response.json()) as { csrfToken: string }
    if (token.current) token.current.value = csrfToken
    form.current?.submit()
  }

  return (
    <form ref={form} method="post" action={`/office/auth/${does}`}>
      <input ref={token} type="hidden" name="csrfToken" />
      <input type="hidden" name="callbackUrl" value="/office" />
      <button type="button" className="button" disabled={busy} onClick={() => void send()}>{label}</button>
    </form>
  )
}
