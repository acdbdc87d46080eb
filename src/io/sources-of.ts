/** A story's folder in, what its sources.json says of each file out. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type SourceFields, sourceFields } from '../read/source-fields.ts'
import { reasonOf } from './reason-of.ts'

type Sources = { readonly fields: ReadonlyMap<string, SourceFields> } | { readonly error: string }

/** By file name. A folder without sources.json says nothing; an entry for a file that is not there is an error, for it is a slip of the pen. */
export async function sourcesOf(folder: string, files: readonly string[]): Promise<Sources> {
  const path = join(folder, 'sources.json')
  const written = await readFile(path, 'utf8').catch((problem: unknown) => ({ problem }))
  if (typeof written !== 'string') {
    const reason = reasonOf(written.problem)
    return reason === reasonOf(MISSING)
      ? { fields: new Map() }
      : { error: `${path}: ${reason}; check the file.` }
  }
  const parsed = entriesOf(written)
  if (!parsed)
    return {
      error: `${path}: not valid JSON; expected {"outlet-a.txt": {"outlet": "…", "date": "2025-03-05"}}.`,
    }
  const names = new Set(files.map((file) => basename(file)))
  const fields = new Map<string, SourceFields>()
  for (const [name, entry] of parsed) {
    if (!names.has(name))
      return { error: `${path}: ${name} is not among the articles; correct the name or remove it.` }
    const checked = sourceFields(entry, `${path}, ${name}`)
    if ('error' in checked) return checked
    fields.set(name, checked)
  }
  return { fields }
}

const MISSING = Object.assign(new Error(), { code: 'ENOENT' })

function entriesOf(written: string): [string, unknown][] | undefined {
  try {
    const value: unknown = JSON.parse(written.replace(/^\uFEFF/u, ''))
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isRecord ? Object.entries(value) : undefined
  } catch {
    return undefined
  }
}
