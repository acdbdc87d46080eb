/** Mutants in, which of the tests that reach them fail out: a runner for Stryker that loads everything once, so that a mutant costs the run of its tests alone. */
import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import fc from 'fast-check'
import { forget, loaded, watchCaches } from './caches.ts'

/** Those that answer in seconds and need no process of their own. */
const TESTS = [
  'tests/{text,segment,align,classify,crossref,review,report,golden}/*.test.ts',
  'tests/io/fetch/{address-guard,guard,policy}.test.ts',
  'tests/{compare,collate}.test.ts',
]

/** How time grows, what is larger than any story, what asks the same of every word, and a promise that the sample’s reports show as well, at a tenth of the time. */
const TOO_SLOW =
  /#pace|(?:cut-texts|longer-words)\.test\.ts#|#two passages too far apart|#a text compared with itself is verbatim, and/u

/** By the file of a mutant the tests that it is tried against, the first that fits: its own, and those of what is built upon it. */
const THEIRS: readonly (readonly [file: RegExp, tests: RegExp])[] = [
  [/\/text\//u, /^tests\/(?:text|segment|classify|golden|compare)/u],
  [/\/segment\//u, /^tests\/(?:segment|classify\/(?:attribution|quote)|golden|compare|collate)/u],
  [/\/align\//u, /^tests\/(?:align|crossref|classify|golden|compare|collate)/u],
  [/\/classify\//u, /^tests\/(?:classify|golden|compare)/u],
  [/\/review\/(?:journal-line|entry-shape)/u, /^tests\/review/u],
  [/\/review\//u, /^tests\/(?:review\/(?!journal-line)|report\/reviewed)/u],
  [/\/(?:report|io)\//u, /^tests\/(?:report|io)/u],
]

/** `ONE_IN=10 FROM=3 npm run mutate`: a tenth of the mutants, evenly spread, is tried from the fourth on, the others are told as ignored. */
const ONE_IN = Number(process.env.ONE_IN ?? 1)
const FROM = Number(process.env.FROM ?? 0)

type Counts = Record<string, number>
type Instrumented = {
  activeMutant?: string
  currentTestId?: string | undefined
  hitCount?: number
  mutantCoverage?: { readonly static: Counts; readonly perTest: Readonly<Record<string, Counts>> }
}
type Tests = ReadonlyMap<string, () => unknown>
type MutantRun = {
  readonly activeMutant: { readonly id: string; readonly fileName: string }
  readonly testFilter: readonly string[]
  readonly hitLimit: number
}

/** What Stryker's instrumented code looks at and counts in. */
const instrumented: Instrumented = {}
Object.assign(globalThis, { __stryker__: instrumented })

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: inProcess }]

function inProcess() {
  let tests: Tests = new Map()
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      tests = await loadedTests()
    },
    dryRun: () => dryRun(tests),
    mutantRun: (run: MutantRun) => mutantRun(tests, run),
  }
}

async function loadedTests(): Promise<Tests> {
  const vitest = new URL('./collected-tests.ts', import.meta.url).href
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' && context.parentURL !== vitest
        ? { url: vitest, shortCircuit: true }
        : next(specifier, context),
  })
  const { collect, collected } = await import(vitest)
  await collect('tests/support/seed.ts')
  fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
  watchCaches()
  for (const file of globSync(TESTS).sort()) await collect(file)
  loaded()
  const all: Tests = collected
  return new Map([...all].filter(([id]) => !TOO_SLOW.test(id)))
}

/** The quickest test first: so most mutants are found out soon. */
async function dryRun(tests: Tests) {
  const results = []
  for (const [id, test] of tests) {
    const begin = performance.now()
    instrumented.currentTestId = id
    const failureMessage = await failure(test)
    instrumented.currentTestId = undefined
    const timeSpentMs = performance.now() - begin
    results.push({ id, name: id, timeSpentMs, failureMessage, status: failureMessage ? 1 : 0 })
  }
  results.sort((a, b) => a.timeSpentMs - b.timeSpentMs)
  return { status: 'complete', tests: results, mutantCoverage: sampled(results.map(({ id }) => id)) }
}

/** A mutant that is met while the modules load, and by no test, is ignored: it would need a process of its own. */
function sampled(ids: readonly string[]) {
  const { static: atLoad = {}, perTest = {} } = instrumented.mutantCoverage ?? {}
  const met = new Set([atLoad, ...Object.values(perTest)].flatMap(Object.keys))
  const last = [...met].reduce((most, mutant) => Math.max(most, Number(mutant)), 0)
  const isLeftOut = (mutant: number) => mutant % ONE_IN !== FROM
  const leftOut = Array.from({ length: last + 1 }, (_, mutant) => mutant).filter(isLeftOut)
  const kept = (counts: Counts = {}) =>
    Object.fromEntries(Object.entries(counts).filter(([mutant]) => !isLeftOut(Number(mutant))))
  return {
    static: { ...atLoad, ...Object.fromEntries(leftOut.map((mutant) => [mutant, 1])) },
    perTest: Object.fromEntries(ids.map((id) => [id, kept(perTest[id])])),
  }
}

async function mutantRun(tests: Tests, { activeMutant: { id, fileName }, testFilter, hitLimit }: MutantRun) {
  Object.assign(instrumented, { activeMutant: id, hitCount: 0, hitLimit })
  const [, theirs = /./u] = THEIRS.find(([file]) => file.test(fileName)) ?? []
  const ids = testFilter.filter((one) => theirs.test(one))
  for (const [n, test] of ids.entries()) {
    const failureMessage = await failure(tests.get(test) as () => unknown)
    if ((instrumented.hitCount ?? 0) > hitLimit) return { status: 'timeout' }
    if (failureMessage) return { status: 'killed', killedBy: [test], failureMessage, nrOfTests: n + 1 }
  }
  return { status: 'survived', nrOfTests: ids.length }
}

async function failure(test: () => unknown): Promise<string | undefined> {
  forget()
  try {
    await test()
    return undefined
  } catch (error) {
    return String(error)
  }
}
