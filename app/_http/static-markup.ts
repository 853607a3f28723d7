import type { ReactNode } from 'react'

/** Pure components as HTML text: no framework follows them into the browser. */
export async function staticMarkup(node: ReactNode): Promise<string> {
  // A static import of react-dom/server is refused in what Next bundles for the server.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(node)
}
