/** An invented story with one of everything that a report shows. */
import { comparisonOf } from '../present/story.ts'

export const ferry = comparisonOf({
  release: {
    published: '2024-03-08',
    text: `# Ministry sets new rules for night ferries

{The Ministry of Transport said on Friday that all night ferries must carry two certified engineers.} {The rule applies from 1 June,} {unless a vessel is shorter than 40 metres.}

{“Safety at sea is not negotiable,” said Minister Orla Tennant.} {Some 1,200 crew members will be trained at public expense.}

{The ministry may extend the rule to day ferries next year.}`,
  },
  outlets: {
    courier: {
      outlet: 'The Courier | North',
      published: '2024-03-09',
      text: `# {Night ferries should carry two engineers}

{All night ferries should carry two certified engineers, the transport ministry said.} {The rule applies from 1 July.}

{“Safety at sea must never be negotiable,” Minister Orla Tennant said.} {Ferry shares fell 4% after the news.}

{“Nobody asked us,” said Lars Pohl, who runs a ferry line.}`,
    },
    herald: {
      text: `{Some 1,200 crew members will be trained at public expense.} {The ministry will extend the rule to day ferries next year.}

{“We shall close every harbour that resists,” said Orla Tennant.} {Shares in ferry lines lost 4%.}`,
    },
    tribune: { text: '{A tram derailed in the harbour district.} {Nobody was hurt.}' },
  },
  releaseSpeakers: ['Minister Orla Tennant'],
  links: [
    {
      witness: 'courier',
      base: [1],
      claims: [2],
      verdict: 'altered',
      edits: [['must', 'should']],
      changes: [
        { kind: 'modality', base: 'must', witness: 'should', note: 'must → should: obligation weakened' },
        { kind: 'detail-dropped', material: false, base: 'on Friday', note: '“on Friday” dropped' },
      ],
    },
    {
      witness: 'courier',
      base: [1],
      claims: [1],
      verdict: 'altered',
      score: 0.55,
      changes: [
        { kind: 'modality', base: 'must', witness: 'should', note: 'must → should: obligation weakened' },
      ],
    },
    {
      witness: 'courier',
      base: [2],
      claims: [3],
      verdict: 'altered',
      edits: [['June', 'July']],
      changes: [{ kind: 'date', base: '1 June', witness: '1 July', note: '1 June → 1 July' }],
    },
    {
      witness: 'courier',
      base: [4],
      claims: [4],
      verdict: 'altered',
      edits: [['is not', 'must never be']],
      changes: [
        { kind: 'quote', base: 'is not', witness: 'must never be', note: 'words inside the marks changed' },
      ],
    },
    { witness: 'herald', base: [5], claims: [1], verdict: 'verbatim' },
    {
      witness: 'herald',
      base: [6],
      claims: [2],
      verdict: 'altered',
      edits: [['may', 'will']],
      changes: [{ kind: 'modality', base: 'may', witness: 'will', note: 'may → will: certainty raised' }],
    },
  ],
  quoteChecks: [
    {
      quote: 1,
      witness: 'courier',
      verdict: 'altered',
      base: 'Safety at sea is not negotiable,',
      edits: [['is not', 'must never be']],
      speaker: 'Minister Orla Tennant',
    },
    { quote: 2, witness: 'courier', verdict: 'unsupported', speaker: 'Lars Pohl' },
    { quote: 1, witness: 'herald', verdict: 'unsupported', speaker: 'Orla Tennant' },
  ],
  shared: [
    [
      ['courier', 5],
      ['herald', 4],
    ],
  ],
})
