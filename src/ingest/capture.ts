/** A file's bytes in any format that articles come in, and what is known of them, in; the articles out, or one clear error. */
import { LARGEST_ORIGINAL } from '../options.ts'
import type { Captures, Hints } from './captured.ts'
import { type Format, formatOf } from './format.ts'

type Reader = {
  readonly what: string
  readonly load: () => Promise<(bytes: Uint8Array, hints: Hints) => Captures | Promise<Captures>>
}

/** Loaded when a file needs them: the parsers behind them are large, and each may be left out of an installation. */
const READERS: Readonly<Record<Format, Reader>> = {
  html: { what: 'web page', load: async () => (await import('./html.ts')).readHtml },
  plain: { what: 'text', load: async () => (await import('./plain.ts')).readPlain },
  markdown: { what: 'Markdown', load: async () => (await import('./markdown.ts')).readMarkdown },
  pdf: { what: 'PDF', load: async () => (await import('./pdf.ts')).readPdf },
  docx: { what: 'Word file', load: async () => (await import('./docx.ts')).readDocx },
  eml: { what: 'mail', load: async () => (await import('./eml.ts')).readEml },
  warc: { what: 'web archive', load: async () => (await import('./warc.ts')).readWarc },
}

/** Never throws. The text is what the original says; nothing of the original acts. */
export async function captureOf(bytes: Uint8Array, hints: Hints): Promise<Captures> {
  const name = hints.name ?? hints.url ?? 'the input'
  if (bytes.length > LARGEST_ORIGINAL) {
    return { error: `${name}: larger than ${LARGEST_ORIGINAL / 1_000_000} MB; give one article per file.` }
  }
  const found = formatOf(bytes, hints)
  if ('error' in found) return { error: `${name}: ${found.error}` }
  const { what, load } = READERS[found.format]
  try {
    const read = await load()
    return await read(bytes, { ...hints, name })
  } catch (problem) {
    const missing = missingPackage(problem)
    return missing
      ? { error: `${name}: a ${what} is read with the package ${missing}; run "npm install ${missing}".` }
      : { error: `${name}: damaged, or no ${what}; open it and save its text as a .txt file.` }
  }
}

/** What is read, each with the package that its reader lacks here, or with what keeps it from being loaded. */
export async function readers(): Promise<readonly { readonly what: string; readonly lacks?: string }[]> {
  return Promise.all(
    Object.values(READERS).map(({ what, load }) =>
      load().then(
        () => ({ what }),
        (problem: unknown) => ({ what, lacks: missingPackage(problem) ?? String(problem) }),
      ),
    ),
  )
}

/** The package that an import did not find. */
function missingPackage(problem: unknown): string | undefined {
  const isMissing = problem instanceof Error && 'code' in problem && problem.code === 'ERR_MODULE_NOT_FOUND'
  return isMissing ? /package '([^']+)'/u.exec(problem.message)?.[1] : undefined
}
