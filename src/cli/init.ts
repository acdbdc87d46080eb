/** `claimdiff init`: a story's name or path in; its folder, with a README to fill in, and the next step out. */
import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { reasonOf } from '../io/reason-of.ts'
import { writeNew } from '../io/write-new.ts'
import { jsonText } from '../report/json.ts'
import { visible } from '../text/visible.ts'
import type { Outcome } from './outcome.ts'

/** A bare name is a folder of `sources`. What stands there stays as it is. */
export async function init(
  story: string,
  options: { readonly json?: boolean; readonly quiet?: boolean } = {},
): Promise<Outcome> {
  if (story.trim() === '') return { error: 'no name given; name the story, as in: claimdiff init my-story' }
  const folder = /[/\\]|^\.\.?$/u.test(story) ? story : join('sources', story)
  const names = await readdir(folder).catch((problem: unknown) => ({ reason: reasonOf(problem) }))
  const isThere = Array.isArray(names) && names.length > 0
  const readme = join(folder, 'README.md')
  const made = isThere ? 'taken' : await writeNew(readme, readmeOf(basename(resolve(folder))))
  if (typeof made === 'object') return made
  if (options.json)
    return { output: jsonText({ folder, written: made === 'written' ? [readme] : [] }), exitCode: 0 }
  if (options.quiet) return { output: '', exitCode: 0 }
  const first = made === 'written' ? `${readme}: written.` : `${folder}: there already; nothing was changed.`
  return { output: visible(`${first}\n${nextSteps(folder)}`), exitCode: 0 }
}

const nextSteps = (folder: string): string => `Next:
  claimdiff add --story ${folder} --role base <the release: a file or a link>
  claimdiff add --story ${folder} <articles: files or links>
  claimdiff compare ${folder}
`

/** None of the story for the other commands. */
const readmeOf = (story: string): string => `# ${story}

<!-- What was announced, when and by whom; why these outlets. -->

One file is the release: \`release.md\`, or the one with \`role: base\` in its front matter. Every other \`.md\` or \`.txt\` file
is an article. The front matter tells \`outlet\`, \`title\`, \`date\` and \`url\`; dates are worth giving. \`messages.md\`, if there is
one, lists the release's key messages, one a line. \`.original\` holds what each article was read from, unchanged.

All rights in the articles stay with their publishers.
`
