import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { authOptions } from '@/lib/access/server/auth-options'

type Context = { params: Promise<{ nextauth: string[] }> }

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const handler: unknown = NextAuth(authOptions())
  return (handler as (request: NextRequest, context: Context) => Promise<Response>)(request, context)
}

export { handle as GET, handle as POST }
