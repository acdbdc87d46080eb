import { expect, test } from 'vitest'
import { trackedChanges } from '../../src/present/tracked.ts'
import { viewOf } from '../../src/present/view.ts'
import { toCriticMarkup } from '../../src/report/critic-markup.ts'
import { comparisonOf, type Story } from '../present/story.ts'
import { ferry } from './ferry.ts'

const criticOf = (story: Story) => {
  const comparison = comparisonOf(story)
  return toCriticMarkup(trackedChanges(comparison), viewOf(comparison))
}

test('the release stands with an outlet’s words in their places, omissions and additions whole', () => {
  const herald = toCriticMarkup(trackedChanges(ferry), viewOf(ferry)).split('\n## ')[2]?.split('\n\n')
  expect(herald).toEqual([
    'herald',
    '{--The Ministry of Transport said on Friday that all night ferries must carry two certified engineers.--}',
    '{--The rule applies from 1 June,--}',
    '{--… unless a vessel is shorter than 40 metres.--}',
    '{--“Safety at sea is not negotiable,” said Minister Orla Tennant.--}',
    'Some 1,200 crew members will be trained at public expense.',
    'The ministry {~~may~>will~~} extend the rule to day ferries next year.{>>certainty or obligation: may → will: certainty raised<<}',
    '{++“We shall close every harbour that resists,” said Orla Tennant.++}',
    '{++Shares in ferry lines lost 4%.++}\n',
  ])
})

test('a text cannot form a mark of its own', () => {
  const text = '{Prices {++soar++} and {~~fall~>rise~~} here.}'.replace(/(?<=.)[{}](?=.)/g, (brace) =>
    brace === '{' ? '｛' : '｝',
  )
  const critic = criticOf({
    release: { text: '{A plain claim -- here.}' },
    outlets: { post: { text: text.replaceAll('｛', '<').replaceAll('｝', '>') } },
    links: [],
  })
  expect(critic.match(/\{(?:--|\+\+|~~|==|>>)/g)).toEqual(['{--', '{++'])
  expect(critic.match(/(?:--|\+\+|~~|==|<<)\}/g)).toEqual(['--}', '++}'])
  expect(critic).not.toContain('~>')
})
