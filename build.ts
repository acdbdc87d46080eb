/** The sources in, `dist/` (or the folder that is named) out: the program as bundles, of which a run loads the parts it needs, with the licences of what is in them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'

const OUT = process.argv[2] ?? 'dist'

rmSync(OUT, { recursive: true, force: true })
const { metafile } = await build({
  /** The program, the library, and what threads of the program run or are asked for. */
  entryPoints: [
    'src/cli/claimdiff.ts',
    'src/cli/review-worker.ts',
    'src/compare-pair.ts',
    'src/index.ts',
    'src/sweep/worker.ts',
    'src/sweep/engine/thread.ts',
  ],
  outdir: OUT,
  outbase: 'src',
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  /** What a user may install or not stays outside; Ink's developer tools are among it. */
  external: [
    'react-devtools-core',
    ...Object.keys({ ...manifest().optionalDependencies, ...manifest().peerDependencies }),
  ],
  /** React's development half is left out. */
  define: { 'process.env.NODE_ENV': '"production"' },
  /** Without a bundle the variable is set where Ink is loaded; in one it is the constant above. */
  logOverride: { 'assign-to-define': 'silent' },
  /** CommonJS packages call `require` for Node's own modules, which an ES module has not. */
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  plugins: [wordLists()],
})
writeFileSync(join(OUT, 'third-party.txt'), licences(metafile))

type Versions = Readonly<Record<string, string>>

function manifest(): { readonly optionalDependencies: Versions; readonly peerDependencies: Versions } {
  return JSON.parse(readFileSync('package.json', 'utf8'))
}

/** A list of a megabyte is read ten times faster from a file of its own than as JavaScript; the bundles share it as one of `parts/`. */
function wordLists(): Plugin {
  return {
    name: 'word-lists',
    setup: (bundle) =>
      bundle.onLoad({ filter: /[\\/]lexicon[\\/][^\\/]*\.data\.ts$/ }, async ({ path }) => {
        const lists = Object.entries<string>(await import(path)).map(([name, text]) => {
          const file = `${basename(path, '.data.ts')}-${name.toLowerCase()}.txt`
          mkdirSync(join(OUT, 'lists'), { recursive: true })
          writeFileSync(join(OUT, 'lists', file), text)
          return `export const ${name} = readFileSync(new URL('../lists/${file}', import.meta.url), 'latin1')`
        })
        return { contents: ["import { readFileSync } from 'node:fs'", ...lists].join('\n') }
      }),
  }
}

/** What in the bundles is others' work, each with its terms. */
function licences({ inputs }: Metafile): string {
  const folders = Object.keys(inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
  )
  const packages = [...new Set(folders)].sort().map((folder) => [basename(folder), termsOf(folder)])
  return [...packages, ['WordNet', wordNetTerms()]]
    .map(([name, terms]) => `\n${name}\n\n${terms}\n\n${'-'.repeat(72)}\n`)
    .join('')
}

function termsOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  if (file) return readFileSync(join(folder, file), 'utf8').trim()
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).license
}

/** They open the data file. */
function wordNetTerms(): string {
  return readFileSync('src/lexicon/wordnet.data.ts', 'utf8').split('*/')[0] ?? ''
}
