/** @type {import('next').NextConfig} */
const config = {
  experimental: { authInterrupts: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; a start on a small machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Every address has one form; Next must not redirect posted forms to another.
  skipTrailingSlashRedirect: true,
  serverExternalPackages: ['postgres', 'pg-boss', 'pino', 'highs'],
}

export default config
