/** A version and packages that are missing in, a copy of the tool as some other machine might have it out: its entry. */
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export function toolCopy(
  folder: string,
  { version, without = [] }: { readonly version: string; readonly without?: readonly string[] },
): string {
  const packages = join(folder, 'node_modules')
  mkdirSync(packages, { recursive: true })
  for (const name of readdirSync('node_modules')) {
    if (!without.includes(name)) symlinkSync(resolve('node_modules', name), join(packages, name))
  }
  cpSync('src', join(folder, 'src'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version, type: 'module' }))
  return join(folder, 'src/cli/claimdiff.ts')
}
