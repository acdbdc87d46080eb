/** `claimdiff doctor`: this machine in; what works on it, and what to do about what does not, out. */
import { constants, existsSync } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { readers } from '../ingest/capture.ts'
import { configurationFiles, configurationIn, userFile } from '../io/configuration.ts'
import { reasonOf } from '../io/reason-of.ts'
import { jsonText } from '../report/json.ts'
import { shown, WIDTH } from '../report/text-line.ts'
import { wrap } from '../report/wrap.ts'
import { SMALLEST } from '../tui/frame.ts'
import type { Outcome } from './outcome.ts'

export type Check = {
  readonly what: string
  /** `lacking`: something that can be done without. */
  readonly status: 'works' | 'lacking' | 'broken'
  readonly found: string
  /** What to do. */
  readonly next?: string
}

/** Trouble where a thing that is needed does not work. */
export async function doctor({ json }: { readonly json?: boolean }): Promise<Outcome> {
  const checks = [
    await nodeCheck(),
    terminalCheck(process.stdout, process.env),
    ...(await Promise.all(['.', 'sources', 'reports'].filter((name) => existsSync(name)).map(folderCheck))),
    ...(await readers()).map(readerCheck),
    ...(await configurationChecks()),
  ]
  const works = checks.every(({ status }) => status !== 'broken')
  const output = json ? jsonText({ works, checks }) : checks.map((check) => `${lineOf(check)}\n`).join('')
  return { output, exitCode: works ? 0 : 2 }
}

const lineOf = ({ what, status, found, next }: Check): string => {
  const start = `${status.padEnd(STATUS)}${what.padEnd(WHAT)}`
  const told = shown(next === undefined ? found : `${found}; ${next}`)
  return wrap(told, WIDTH, start, ' '.repeat(start.length))
}
/** Columns. */
const STATUS = 9
const WHAT = 17

async function nodeCheck(): Promise<Check> {
  const file = new URL('../../package.json', import.meta.url)
  const { engines } = JSON.parse(await readFile(file, 'utf8')) as { engines: { node: string } }
  return nodeIs(process.versions.node, engines.node)
}

/** `needed` as package.json has it: ">=22.22". */
export function nodeIs(version: string, needed: string): Check {
  const least = needed.replace('>=', '')
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number)
  const isEnough = major > leastMajor || (major === leastMajor && minor >= leastMinor)
  const check = { what: 'Node', found: version }
  return isEnough
    ? { ...check, status: 'works' }
    : { ...check, status: 'broken', next: `install ${least} or newer from https://nodejs.org` }
}

type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'rows' | 'getColorDepth'>

/** The screen of `review` needs a terminal; reports do not. */
export function terminalCheck(stream: Stream, env: NodeJS.ProcessEnv): Check {
  const what = 'terminal'
  if (!stream.isTTY || env.TERM === 'dumb') {
    return { what, status: 'lacking', found: 'none', next: 'review needs one; every other command works' }
  }
  const isUtf8 = /utf-?8/iu.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '') || env.WT_SESSION !== undefined
  const colours = 2 ** stream.getColorDepth(env)
  const { columns, rows } = stream
  const found = `${columns} by ${rows}, ${colours <= 2 || env.NO_COLOR ? 'no' : colours} colours${isUtf8 ? ', Unicode' : ''}`
  if (columns < SMALLEST.columns || rows < SMALLEST.rows) {
    return { what, status: 'lacking', found, next: `review needs ${SMALLEST.columns} by ${SMALLEST.rows}` }
  }
  return isUtf8
    ? { what, status: 'works', found }
    : { what, status: 'lacking', found, next: 'no Unicode: set LANG to a UTF-8 one, as C.UTF-8' }
}

/** Stories and reports are written below the folder that one works in. */
async function folderCheck(folder: string): Promise<Check> {
  const what = folder === '.' ? 'this folder' : `folder ${folder}`
  try {
    await access(folder, constants.W_OK)
    return { what, status: 'works', found: 'can be written' }
  } catch (problem) {
    return {
      what,
      status: 'broken',
      found: reasonOf(problem),
      next: 'allow writing in it, or work elsewhere',
    }
  }
}

function readerCheck({ what, lacks }: { readonly what: string; readonly lacks?: string }): Check {
  return lacks === undefined
    ? { what, status: 'works', found: 'can be read' }
    : { what, status: 'lacking', found: `needs ${lacks}`, next: `run "npm install ${lacks}"` }
}

async function configurationChecks(): Promise<Check[]> {
  const what = 'configuration'
  const files = await configurationFiles('.')
  if (files.length === 0) {
    return [{ what, status: 'works', found: `none; claimdiff.config.json or ${userFile()} would be read` }]
  }
  return Promise.all(
    files.map(async (path): Promise<Check> => {
      const read = await configurationIn(path)
      return 'error' in read
        ? { what, status: 'broken', found: read.error.replace(/\.$/u, '') }
        : { what, status: 'works', found: path }
    }),
  )
}
