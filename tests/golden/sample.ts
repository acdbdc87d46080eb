/** The sample story's folder and where its reports stand, as `reportFiles` takes them. */
import { resolve } from 'node:path'

// The configuration of whoever runs this is none of the sample's.
process.env.XDG_CONFIG_HOME = resolve('tests/golden')

/** Paths are relative to the top folder, where npm runs scripts and tests. */
export const SAMPLE = ['sources/us-lna-2020', { outDir: 'reports' }] as const
