/** The sample story's folder and where its reports stand, as `reportFiles` takes them. */

/** Paths are relative to the top folder, where npm runs scripts and tests. */
export const SAMPLE = ['sources/us-lna-2020', { outDir: 'reports' }] as const
