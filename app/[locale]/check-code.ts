const CHECK_CODE = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/

/** The check code that an address carries as `r`; `null` without one, or with what can be none. */
export function checkCodeIn(request: Request): string | null {
  const code = new URL(request.url).searchParams.get('r') ?? ''
  return CHECK_CODE.test(code) ? code : null
}
