/** Renders every golden anew: the invented story's reports and screens, the sample story's, and what rules tell of cases of other kinds and of their own turned round; the difference is for a person to read. */
import { writeFileSync } from 'node:fs'
import { reportStory } from '../../src/cli/report.ts'
import { otherKinds } from '../classify/other-kinds.ts'
import { turnedRound } from '../classify/turned-round.ts'
import { renderings } from '../report/renderings.ts'
import { frames } from '../tui/frames.ts'
import { SAMPLE } from './sample.ts'

for (const { url, text } of [...renderings(), ...frames(), otherKinds(), turnedRound()])
  writeFileSync(url, text)
const written = await reportStory(...SAMPLE)
if ('error' in written) throw new Error(written.error)
