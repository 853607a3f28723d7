import { build } from '@/scripts/build'

/** Some integration tests start the service as it is: it is built once, before any of them. */
export default async function setup(): Promise<void> {
  await build(() => undefined)
}
