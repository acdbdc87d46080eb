/** What a sweep hands to the workers of other machines: plain data and no code. */

/** A text within the job, or, beyond a size, where it lies in a store that all workers see. */
export type Parcel = { readonly sha256: string } & ({ readonly text: string } | { readonly file: string })

export type JobData = {
  /** The version of the tool that sent it; another one may judge otherwise. */
  readonly tool: string
  readonly config: Parcel
  readonly batch: Parcel
}

/** What BullMQ says of a job; `unknown` where the engine holds none of that id. */
export type JobState = 'completed' | 'failed' | 'unknown' | 'under way'

/** The jobs of all sweeps, as a sweep sees them; every function throws where the engine does not answer. */
export type Jobs = {
  /** Nothing happens where a job of that id is there. */
  readonly add: (id: string, data: JobData) => Promise<void>
  readonly state: (id: string) => Promise<JobState>
  /** What the worker returned, or why it failed; undefined where the job is gone. */
  readonly outcome: (
    id: string,
  ) => Promise<{ readonly result: string } | { readonly failure: string } | undefined>
  readonly remove: (id: string) => Promise<void>
  /** How many worker processes listen. */
  readonly workers: () => Promise<number>
  readonly close: () => Promise<void>
}

export type Serving = {
  /** The jobs at hand are finished first. */
  readonly close: () => Promise<void>
}

export type Engine = {
  /** Its address without a password. */
  readonly name: string
  readonly jobs: () => Jobs
  /** Works jobs off, so many at once; what `work` throws is the job's failure. `onTrouble` is told why the engine does not answer. */
  readonly serve: (
    work: (data: JobData) => Promise<string>,
    options: { readonly atOnce: number; readonly onTrouble: (reason: string) => void },
  ) => Serving
}
