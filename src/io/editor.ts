/** A place in a file, or a text, in; the reviewer's editor on it, then what came of it, out. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { reasonOf } from './reason-of.ts'

/** What went wrong, or nothing. */
export function openInEditor(path: string, line: number): string {
  return edit([`+${line}`, resolve(path)]) ?? ''
}

/** The text as the reviewer leaves it. */
export function editText(text: string): { readonly text: string } | { readonly error: string } {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-note-'))
  const path = join(folder, 'note.md')
  try {
    writeFileSync(path, text === '' ? '' : `${text}\n`)
    const error = edit([path])
    return error === undefined ? { text: readFileSync(path, 'utf8').trim() } : { error }
  } catch (problem) {
    return { error: `${path}: ${reasonOf(problem)}; the note is as it was.` }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `+line` is what vi, emacs, nano and their kin take. */
function edit(words: readonly string[]): string | undefined {
  const named = process.env.VISUAL || process.env.EDITOR || 'vi'
  const [command = 'vi', ...options] = named.split(' ').filter(Boolean)
  const { error, status } = spawnSync(command, [...options, ...words], { stdio: 'inherit' })
  if (error) return `${command}: cannot be started; set $EDITOR`
  return status === 0 ? undefined : `${command} left with ${status}; nothing was taken over`
}
