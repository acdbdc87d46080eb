/** A text in, its SHA-256 out, as a content security policy writes it. */
import { createHash } from 'node:crypto'

/** Base64, of the text's UTF-8. */
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64')
