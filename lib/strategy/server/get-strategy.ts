import 'server-only'
import { Strategy } from '../schema'
import { documentReader } from './read-document'

/** The strategy, at most a minute old. */
export const getStrategy: () => Promise<Strategy> = documentReader('strategy', (document) => Strategy.parse(document))
