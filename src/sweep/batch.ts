/** What a sweep hands on: its configuration, a batch of records in, what came of them out; plain data and no code. */
import type { Article } from '../model.ts'
import type { Options } from '../options.ts'
import type { Configuration } from '../read/configuration.ts'

/** With a batch, all that decides its result: two machines that agree on both agree to the byte. */
export type SweepConfig = {
  readonly releases: readonly Article[]
  readonly options: Options
  /** What it says of the articles; the releases are as it has them. */
  readonly configuration: Configuration
}

/** Where one record's bytes stand in its batch, and where they stood in the input. */
export type BatchRecord = {
  /** For messages and result lines: "articles.jsonl:17", "archive/a.txt". */
  readonly place: string
  /** A line of JSON with its text and what is known of it, a file as `compare` reads it, or a page of a web archive. */
  readonly form: 'json' | 'file' | 'page'
  /** End-exclusive, in bytes. */
  readonly start: number
  readonly end: number
  /** Why it could not even be read; then it has no bytes. */
  readonly problem?: string
  /** Of a page. */
  readonly about?: PageFacts
}

export type PageFacts = {
  readonly url?: string
  /** As in a Content-Type header. */
  readonly mediaType?: string
  /** ISO date and time. */
  readonly retrieved?: string
}

/** Records that follow each other in the input, worked on together. */
export type Batch = {
  /** Of the first record in the whole input, from 0. */
  readonly first: number
  readonly bytes: Uint8Array
  readonly records: readonly BatchRecord[]
}

export type BrokenRecord = { readonly place: string; readonly reason: string }

export type BatchResult = {
  /** In the order of the records, then of the releases; each ends with a line break. */
  readonly lines: readonly string[]
  readonly broken: readonly BrokenRecord[]
}
