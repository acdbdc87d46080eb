/** The library's public face. */
export { collate } from './collate.ts'
export { compare } from './compare.ts'
export { type About, articleOf } from './io/article-of.ts'
export type * from './model.ts'
export type { Options, Setting } from './options.ts'
