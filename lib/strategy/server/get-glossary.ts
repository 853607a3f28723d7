import 'server-only'
import { Glossary } from '../schema'
import { documentReader } from './read-document'

/** The words of the field, at most a minute old. */
export const getGlossary: () => Promise<Glossary> = documentReader('glossary', (document) => Glossary.parse(document))
