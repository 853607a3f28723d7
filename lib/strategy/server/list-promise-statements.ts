import 'server-only'
import { type PromiseStatement, PromiseStatements } from '../schema'
import { documentReader } from './read-document'

/** The points of the service promise in their order, at most a minute old. */
export const listPromiseStatements: () => Promise<PromiseStatement[]> = documentReader('service-promise', (document) => PromiseStatements.parse(document).statements)
