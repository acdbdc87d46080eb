/** What test files ask of vitest in; the tests that they hold out, by name, to be run one by one in this process. */
export { expect } from 'vitest'

type Body = (...example: readonly unknown[]) => unknown
type Options = { readonly timeout: number } | number

/** In the order of the files that were imported. A number makes names unlike: those of examples repeat. */
export const collected = new Map<string, () => unknown>()
const suites: string[] = []
let file = ''
let tidy: (() => unknown) | undefined

export async function collect(path: string): Promise<void> {
  file = path
  tidy = undefined
  await import(new URL(path, `file://${process.cwd()}/`).href)
}

function suite(name: string, body: Body, ...example: readonly unknown[]): void {
  suites.push(name)
  body(...example)
  suites.pop()
}

function add(name: string, body: Body, ...example: readonly unknown[]): void {
  const after = tidy
  collected.set(`${file}#${[...suites, name].join(' > ')} (${collected.size + 1})`, async () => {
    try {
      await body(...example)
    } finally {
      await after?.()
    }
  })
}

type Named = (name: string, body: Body, ...example: readonly unknown[]) => void

const each =
  (take: Named) =>
  (examples: readonly unknown[]) =>
  (name: string, ...rest: (Body | Options)[]) => {
    for (const example of examples)
      take(name, bodyOf(rest), ...(Array.isArray(example) ? example : [example]))
  }

function bodyOf(rest: readonly (Body | Options)[]): Body {
  const body = rest.find((one) => typeof one === 'function')
  if (!body) throw new Error(`${file}: a test without a body`)
  return body
}

export const describe = Object.assign(suite, { each: each(suite) })
const single = (name: string, ...rest: (Body | Options)[]): void => add(name, bodyOf(rest))
export const test = Object.assign(single, { each: each(add) })
export const it = Object.assign(single, { each: each(add) })
/** Of a whole file, stated before its tests. */
export const afterEach = (deed: () => unknown): void => {
  tidy = deed
}
export const afterAll = (deed: () => void): unknown => process.on('exit', deed)
/** What limits a test has is no matter here: the runner of mutants has its own. */
export const vi = { setConfig: (): void => undefined }
