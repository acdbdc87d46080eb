/** What the file system threw in, a few plain words for a reader out. */
import { constants } from 'node:os'

export function reasonOf(problem: unknown): string {
  const code = codeOf(problem)
  return REASONS[code] ?? (code || 'unknown error')
}

/** Node has no name for a quota that is used up, only the system's number. */
function codeOf(problem: unknown): string {
  if (!(problem instanceof Error && 'code' in problem)) return ''
  const isQuota = 'errno' in problem && problem.errno === -constants.errno.EDQUOT
  return isQuota ? 'EDQUOT' : String(problem.code)
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'an unfinished file of an earlier run is in the way',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be larger than this system allows',
  EROFS: 'the disk is read-only',
  ELOOP: 'the links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  Z_BUF_ERROR: 'its zipped data ends too early',
  Z_DATA_ERROR: 'its zipped data is damaged',
  EIO: 'the disk reports an error',
}
