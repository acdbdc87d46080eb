/** The folder of a report in, a function out that gives a source's address as seen from there. */
import { relative, resolve, sep } from 'node:path'

export function hrefFrom(folder: string): (path: string) => string {
  return (path) => relative(resolve(folder), resolve(path)).split(sep).join('/')
}
