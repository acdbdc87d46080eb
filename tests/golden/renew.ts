/** Renders every golden anew: the invented story's reports and screens, and the sample story's; the difference is for a person to read. */
import { writeFileSync } from 'node:fs'
import { reportStory } from '../../src/cli/report.ts'
import { renderings } from '../report/renderings.ts'
import { frames } from '../tui/frames.ts'
import { SAMPLE } from './sample.ts'

for (const { url, text } of [...renderings(), ...frames()]) writeFileSync(url, text)
const written = await reportStory(...SAMPLE)
if ('error' in written) throw new Error(written.error)
