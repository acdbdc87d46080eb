/** A page's tree in; the parts that surround or interrupt its article taken out of it, each kind with its number of characters. */
import type { Dropped } from './captured.ts'
import { lineOf, type PageDocument, type PageElement } from './dom.ts'

type Kind = { readonly what: string; readonly tags?: string; readonly names: RegExp }

/** Names are those of an element's class and id, in lower case, set apart by spaces; the first kind that fits names it. */
const KINDS: readonly Kind[] = [
  {
    what: 'hidden parts',
    tags: '[hidden], [aria-hidden="true"], amp-consent, amp-sidebar',
    names: /\b(?:screen reader text|sr only|visually hidden)\b/u,
  },
  { what: 'cookie banner', names: /\b(?:cookies?|consent|gdpr|cmp)\b/u },
  {
    what: 'captions',
    tags: 'figcaption',
    names: /\b(?:captions?|photo credits?|image credits?)\b/u,
  },
  { what: 'byline', names: /\bbyline\b/u },
  { what: 'pull quotes', names: /\b(?:pull ?quotes?)\b/u },
  {
    what: 'share buttons',
    tags: 'amp-social-share',
    names: /\b(?:shares?|sharing|share ?bar|social|sharedaddy)\b/u,
  },
  {
    what: 'advertisements',
    tags: 'amp-ad, amp-embed, ins.adsbygoogle',
    names: /\b(?:ads?|adverts?|advertisements?|sponsored|mpu)\b/u,
  },
  {
    what: 'sign-up boxes',
    names: /\b(?:newsletters?|sign ?up|subscribe|subscription|paywall|regwall)\b/u,
  },
  {
    what: 'links to other pieces',
    tags: 'amp-carousel',
    names:
      /\b(?:related(?: \w+)?|relatedposts|recirc|recirculation|recommend(?:ed|ations?)?|read more|most read|also read|trending|outbrain|taboola)\b/u,
  },
  { what: 'comments', names: /\b(?:comments?|disqus)\b/u },
  {
    what: 'players',
    tags: 'video, audio, iframe, object, amp-video, amp-iframe',
    names: /\b(?:video|video player|audio player|vjs|jw player)\b/u,
  },
  {
    what: 'navigation',
    tags: 'nav, [role="navigation"], [role="search"]',
    names: /\b(?:breadcrumbs?|nav|navigation|navbar|menu)\b/u,
  },
  { what: 'footnote marks', tags: 'sup:has(> a[href^="#"])', names: /\bfootnote ref\b/u },
]

/** A part with more of the page's text than this holds the article, whatever its class says. */
const MOST_OF_PAGE = 0.4
/** What holds an article is no clutter of it. */
const HOLDS_ARTICLE = 'h1, article, main, [itemprop="articleBody"]'

/** In the order in which the page has them first; parts without words are taken out silently. */
export function dropClutter(document: PageDocument): Dropped[] {
  const { body } = document
  const most = lineOf(body).length * MOST_OF_PAGE
  const dropped = new Map<string, number>()
  for (const element of [...body.querySelectorAll('*')]) {
    const what = kindOf(element)
    if (what === undefined || !body.contains(element)) continue
    const { length } = lineOf(element)
    if (length > most || holdsArticle(element)) continue
    element.remove()
    if (length > 0) dropped.set(what, (dropped.get(what) ?? 0) + length)
  }
  return [...dropped].map(([what, characters]) => ({ what, characters }))
}

function kindOf(element: PageElement): string | undefined {
  const names = namesOf(element)
  return KINDS.find(
    (kind) =>
      (kind.tags !== undefined && element.matches(kind.tags)) || (names !== '' && kind.names.test(names)),
  )?.what
}

/** "story-body imageCaption" is "story body image caption". */
const namesOf = (element: PageElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .replace(/(?<=\p{Ll})(?=\p{Lu})|[-_\s]+/gu, ' ')
    .trim()
    .toLowerCase()

const holdsArticle = (element: PageElement): boolean =>
  element.matches(HOLDS_ARTICLE) ||
  [...element.querySelectorAll(HOLDS_ARTICLE)].some((part) => !isComment(part))

/** Blogs mark up every comment as an article. */
const isComment = (element: PageElement): boolean => /\bcomment\b/u.test(namesOf(element))
