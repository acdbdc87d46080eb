/** The library's public face. */
export { compare } from './compare.ts'
export type * from './model.ts'
export type { Options } from './options.ts'
