import { readFileSync } from 'node:fs'

/** A file of the demo's content, for journeys: their runner loads modules in a way that does not know JSON. */
export function readContent(name: string): unknown {
  return JSON.parse(readFileSync(`content/${name}.json`, 'utf8'))
}
