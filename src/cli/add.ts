/** `claimdiff add`: files, links and standard input in; their articles and originals in the story's folder, and what became of each, out. */
import { createHash } from 'node:crypto'
import { captureOf } from '../ingest/capture.ts'
import type { Captured } from '../ingest/captured.ts'
import { pageFetcher } from '../io/fetch/fetch-page.ts'
import { fetchPolicy } from '../io/fetch/policy.ts'
import { keep, type Source } from '../io/keep.ts'
import { type KeptStory, keptIn } from '../io/kept-in.ts'
import { linksOf } from '../io/links-of.ts'
import { type Original, originalsBy } from '../io/original-of.ts'
import { type Added, addedJson, addedText } from './added.ts'
import { complain, TROUBLE } from './finish.ts'
import type { Outcome } from './outcome.ts'
import { progressOn } from './progress.ts'

export type AddOptions = {
  readonly story: string
  readonly outlet?: string
  readonly role?: 'base'
  readonly from?: string
  readonly allowPrivate?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
}

/** One that fails keeps no other from being added; Ctrl-C ends what is under way, and what was added stays. */
export async function add(named: readonly string[], options: AddOptions): Promise<Outcome> {
  const inputs = await inputsOf(named, options)
  if ('error' in inputs) return inputs
  const story = await keptIn(options.story)
  if ('error' in story) return story
  const interrupt = new AbortController()
  const onInterrupt = () => interrupt.abort('stopped before it was read; run the command again')
  process.once('SIGINT', onInterrupt)
  try {
    const added = await addAll(inputs.list, story, options, interrupt.signal)
    for (const one of added) if (one.status === 'failed') complain(one.error)
    const output = options.json ? addedJson(added) : options.quiet ? '' : addedText(added)
    const isWhole = added.every(({ status }) => status !== 'failed')
    return { output, exitCode: interrupt.signal.aborted ? INTERRUPTED : isWhole ? 0 : TROUBLE }
  } finally {
    process.removeListener('SIGINT', onInterrupt)
  }
}

/** As a shell has it: 128 and the signal's number. */
const INTERRUPTED = 130

/** Each once, in the order they were named. */
async function inputsOf(
  named: readonly string[],
  { from, role }: AddOptions,
): Promise<{ readonly list: readonly string[] } | { readonly error: string }> {
  const listed = from === undefined ? { links: [] } : await linksOf(from)
  if ('error' in listed) return listed
  const list = [...new Set([...named, ...listed.links])]
  if (list.length === 0)
    return { error: 'nothing to add; name files or links, or a list of links with --from.' }
  if (role === 'base' && list.length > 1) {
    return { error: `a story has one release; with --role base name one file or link, not ${list.length}.` }
  }
  return { list }
}

/** All are fetched at once, as far as politeness goes, and kept in the order they were named, so that names do not hang on the network. */
async function addAll(
  inputs: readonly string[],
  before: KeptStory,
  options: AddOptions,
  stop: AbortSignal,
): Promise<readonly Added[]> {
  const policy = fetchPolicy(options.allowPrivate === true, stop)
  const originalOf = originalsBy(pageFetcher(policy), policy.clock.now, stop)
  const progress = progressOn(process.stderr, !options.quiet)
  let read = 0
  const tell = () => progress.show(`${read} of ${inputs.length} read`)
  tell()
  const counted = <T>(original: T): T => {
    read += 1
    tell()
    return original
  }
  const reading = inputs.map((input) => ({ input, original: originalOf(input).then(counted) }))
  const added: Added[] = []
  let story = before
  for (const { input, original } of reading) {
    const one = await addOne(input, await original, story, options)
    added.push(...one.added)
    story = one.story
  }
  progress.clear()
  return added
}

type Step = { readonly added: readonly Added[]; readonly story: KeptStory }

/** An archive holds several articles. */
async function addOne(
  input: string,
  original: Original | { readonly error: string },
  before: KeptStory,
  { outlet, role }: AddOptions,
): Promise<Step> {
  const failed = (error: string): Step => ({ added: [{ input, status: 'failed', error }], story: before })
  if ('error' in original) return failed(original.error)
  const found = await captureOf(original.bytes, original.hints)
  if ('error' in found) return failed(found.error)
  const { captured: articles } = found
  const isArchive = articles.length > 1
  if (role === 'base' && isArchive) {
    return failed(
      `${input}: holds ${articles.length} articles, but a story has one release; add a file of it.`,
    )
  }
  const sha256 = createHash('sha256').update(original.bytes).digest('hex')
  const about = { retrieved: original.retrieved, sha256, ...(role && { role }) }
  const added: Added[] = []
  let story = before
  let source: Source = { ...original, isArchive }
  for (const article of articles) {
    const captured = withOrigin(article, original, outlet)
    const { story: after, ...keeping } = await keep(story, captured, source, about)
    added.push(keeping.status === 'added' ? { input, ...keeping, captured } : { input, ...keeping })
    if (keeping.status === 'added') source = { ...source, keptAt: keeping.original }
    story = after
  }
  return { added, story }
}

/** The user's word for the outlet wins; the host of a fetched page stands for one that nobody names. A saved page has the address that it gives itself. */
function withOrigin(captured: Captured, { hints, host }: Original, named: string | undefined): Captured {
  const url = captured.url ?? hints.url ?? captured.canonicalUrl
  const outlet = named ?? captured.outlet ?? host
  return { ...captured, ...(url && { url }), ...(outlet && { outlet }) }
}
