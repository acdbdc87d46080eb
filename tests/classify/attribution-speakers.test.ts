/** Two speakers in, whether they can be one, and whether the second's words mention the first. */
import { describe, expect, test } from 'vitest'
import { mentionsSpeaker, otherSpeakerIn, sameSpeaker } from '../../src/classify/attribution-speakers.ts'
import { slice } from '../../src/text/span.ts'
import { aligned } from './aligned.ts'
import { alignedLines } from './segmented.ts'

const whole = (text: string) => ({ start: 0, end: text.length })

function toldOf(release: string, outlet: string): string {
  const { base, witness } = aligned({ text: release }, { text: outlet })
  const isMentioned = mentionsSpeaker(base, whole(release), witness, whole(outlet))
  return `${sameSpeaker(base, whole(release), witness, whole(outlet))}${isMentioned ? ', mentioned' : ''}`
}

describe('by name', () => {
  test.each([
    ['Nora Feld', 'Ms Feld', 'same, mentioned'],
    ['Dr Nora Feld', 'Mr Otto Brandt', 'different'],
    ['Mayor Nora Feld', 'Judge Otto Brandt', 'different'],
    ['Brightwell Holdings', 'Brightwell', 'same'],
    ['the mayor, Carrow', 'the judge, Tillbeck', 'different'],
    ['Carrow', 'Tillbeck', 'unknown'],
    ['Norway', 'Norway', 'same, mentioned'],
    ['Dr Nora Feld', 'the mayor', 'unknown'],
    ['the mayor', 'Dr Nora Feld', 'unknown'],
    ['Mayor Nora Feld', 'the mayor', 'same, mentioned'],
    ['the clerk and Dr Nora Feld', 'Dr Nora Feld', 'same, mentioned'],
    ['Dr Nora Feld of Brightwell Holdings', 'Brightwell Holdings', 'same, mentioned'],
    ['Dr Nora Feld of Norway', 'Mr Otto Brandt, in Oslo', 'different'],
    ['Nora Feld, the head of the port.', 'Otto Brandt', 'different'],
    ['Nora Feld, the head of the port.', 'Otto Feld Trust', 'same'],
    ['Nora Feld, the head of the port.', 'Tillbeck', 'unknown'],
    ['Halden Holdings, the owner of the port.', 'Otto Brandt', 'unknown'],
    ['Halden Holdings, a campaign group.', 'the ministry', 'different'],
    ['Halden Holdings, a campaign group.', 'the campaigners', 'same'],
    ["the dockers' union", 'the government', 'different'],
    ["the dockers' union", 'the workers', 'unknown'],
    ['the ministry', 'the opposition', 'different'],
    ['the MPs', 'the opposition', 'unknown'],
  ])('%s | %s', (release, outlet, told) => {
    expect(toldOf(release, outlet)).toBe(told)
  })
})

describe('by office', () => {
  test.each([
    ['the mayor of Norway', 'Norway’s mayor', 'same, mentioned'],
    ['the harbour master', 'the master of the harbour', 'same, mentioned'],
    ['the energy ministry', 'the bus company', 'different'],
    ['the energy ministry', 'the company', 'different'],
    ['the company', 'the energy ministry', 'different'],
    ['the energy ministry', 'the dull weather', 'unknown'],
    ['the old clerk', 'the energy ministry', 'unknown'],
    ['Brightwell Holdings', 'Lantra Trading', 'different'],
    ['Brightwell Holdings', 'the company', 'unknown'],
    ['the regulator', 'the watchdog', 'same, mentioned'],
    ['they', 'they', 'unknown'],
  ])('%s | %s', (release, outlet, told) => {
    expect(toldOf(release, outlet)).toBe(told)
  })
})

describe('by whose it is', () => {
  test.each([
    ['the union’s own study', 'the company’s own study', 'different, mentioned'],
    ['the union’s own study', 'the workers’ own study', 'same, mentioned'],
    ['the union’s own study', 'an own study', 'same, mentioned'],
    ['an own study', 'the union’s own study', 'same, mentioned'],
    ['the union’s own study', 'Monday’s own study', 'same, mentioned'],
  ])('%s | %s', (release, outlet, told) => {
    expect(toldOf(release, outlet)).toBe(told)
  })
})

describe('another speaker of the release', () => {
  const release = [
    '“The quay is sound,” said Nora Feld. “The crane is not,” said Otto Brandt. “Norway will pay,” said Norway.',
  ]
  test.each([
    ['Otto Brandt thinks the quay is sound.', 'Otto Brandt'],
    ['The quay is sound, and Brandt has seen it.', 'Brandt'],
    ['Nora Feld thinks the quay is sound.', undefined],
    ['Imke Brandsma thinks the quay is sound.', undefined],
    ['In Norway the quay is sound.', undefined],
    ['The quay is sound.', undefined],
  ])('%s', (outlet, speaker) => {
    const { base, witness } = alignedLines(release, [outlet])
    const { text } = base.article
    const source = { start: text.indexOf('Nora'), end: text.indexOf('. “The crane') }
    const found = otherSpeakerIn(base, source, witness, whole(outlet))
    expect(found && slice(outlet, found)).toBe(speaker)
  })
})
