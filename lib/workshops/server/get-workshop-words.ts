import 'server-only'
import { documentReader } from '@/lib/strategy/server/read-document'
import { WorkshopWords } from '../workshop'

/** The words that all workshops share, at most a minute old. */
export const getWorkshopWords: () => Promise<WorkshopWords> = documentReader('workshops', (document) => WorkshopWords.parse(document))
