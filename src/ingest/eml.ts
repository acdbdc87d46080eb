/** A mail's bytes in, its text out, or the page that a browser saved in the form of a mail. */
import PostalMime, { type Email } from 'postal-mime'
import { wordCount } from '../text/word-count.ts'
import type { Captured, Captures, Dropped, Hints, Warning } from './captured.ts'
import { lineOf, pageOf } from './dom.ts'
import { type PassedOn, passedOn } from './eml-passed-on.ts'
import { dayOf } from './fields.ts'
import { readHtml } from './html.ts'
import { excessOf } from './html-limits.ts'
import { literal } from './literal.ts'
import { markdownOf } from './markdown-of.ts'

/** Mails in mails in mails are replies; the first few hold the release. */
const MAX_NESTING = 20

/** A plain part with fewer of the page's words than this only says that there is a page. */
const LEAST_OF_PAGE = 0.6

export async function readEml(bytes: Uint8Array, hints: Hints): Promise<Captures> {
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: MAX_NESTING,
    attachmentEncoding: 'arraybuffer',
  })
  const savedFrom = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value
  if (savedFrom !== undefined && mail.html) {
    const page = new TextEncoder().encode(mail.html)
    return readHtml(page, { url: savedFrom, ...hints, charset: 'utf-8' })
  }
  const { text, signature, around, inner } = bodyOf(mail)
  const attached = mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType)
  if (text === '') {
    const next =
      attached.length > 0 ? `save its attachment (${attached.join(', ')}) and give that` : 'save its text'
    return { error: `${hints.name}: a mail without text; ${next}.` }
  }
  const dropped: Dropped[] = mail.attachments.map(({ content }, n) => ({
    what: `attachment ${attached[n]}`,
    characters: typeof content === 'string' ? content.length : content.byteLength,
  }))
  if (signature > 0) dropped.push({ what: 'signature', characters: signature })
  if (inner) dropped.push({ what: 'words of who passed it on', characters: around })
  return { captured: [{ ...headOf(mail, inner), text, warnings: attachmentWarning(attached), dropped }] }
}

/** Who passes a mail on may name it anew; who wrote it, and when, is told by its own head. */
function headOf({ subject = '', from, date = '' }: Email, inner: PassedOn | undefined): Partial<Captured> {
  const fields = {
    title: (inner?.subject ?? subject).replace(/^(?:\s*(?:re|fwd?|aw|wg|tr)\s*:)+/iu, '').trim(),
    outlet: inner?.sender ?? from?.name?.trim(),
    published: inner?.sent ?? dayOf(date),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}

type Body = {
  readonly text: string
  readonly inner?: PassedOn
  /** Characters of what is left out: the signature, and the words of who passed the mail on. */
  readonly signature: number
  readonly around: number
}

/** The plain part where it holds the mail, since it is what its sender laid out as text. */
function bodyOf(mail: Email): Body {
  const page = pageText(mail.html ?? '')
  const plain = (mail.text ?? '').replace(/\r\n?/gu, '\n').trim()
  const isWhole = wordCount(plain) > 0 && wordCount(plain) >= wordCount(page) * LEAST_OF_PAGE
  const whole = isWhole ? plain : page
  const inner = passedOn(whole)
  const own = inner?.text ?? whole
  const [body = '', ...signature] = isWhole ? own.split(/^-- $/mu) : [own]
  return {
    text: isWhole ? literal(body.trim()) : body,
    ...(inner && { inner }),
    signature: signature.join('').trim().length,
    around: whole.length - own.length,
  }
}

function pageText(html: string): string {
  if (html === '' || excessOf(html) !== undefined) return ''
  const { body } = pageOf(html)
  for (const hidden of [
    ...body.querySelectorAll('[hidden], [style*="display:none"], [style*="display: none"]'),
  ])
    hidden.remove()
  return lineOf(body) === '' ? '' : markdownOf(body)
}

const attachmentWarning = (attached: readonly string[]): Warning[] =>
  attached.length === 0
    ? []
    : [
        {
          code: 'attachments',
          message: `Not read: ${attached.join(', ')}; give what you need as files of their own.`,
        },
      ]
