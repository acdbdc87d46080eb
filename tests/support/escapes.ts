/** What a file may hold to act on a terminal, or to show other words than it says: each with what it would do. */

export type Escape = readonly [does: string, text: string]

const ESC = '\u001b'
const BEL = '\u0007'
const ST = `${ESC}\\`

/** Sequences of ECMA-48 and of today's terminals: 7-bit and 8-bit, whole, nested and torn. */
const SEQUENCES: readonly Escape[] = [
  ['a colour', `${ESC}[31m`],
  ['a colour, 8-bit', '\u009b31m'],
  ['words that are not seen', `${ESC}[8mhidden${ESC}[28m`],
  ['the screen cleared', `${ESC}[2J${ESC}[H`],
  ['the scrollback cleared', `${ESC}[3J`],
  ['the line above overwritten', `${ESC}[1A${ESC}[2K`],
  ['the other screen', `${ESC}[?1049h`],
  ['the mouse taken', `${ESC}[?1000h${ESC}[?1006h`],
  ['a paste that ends early', `${ESC}[201~rm -rf .\n`],
  ['the cursor hidden', `${ESC}[?25l`],
  ['the keys rebound', `${ESC}[?1h${ESC}=`],
  ['a report of the cursor typed', `${ESC}[6n`],
  ['a report of the title typed', `${ESC}[21t`],
  ['the terminal asked who it is', `${ESC}[c\u0005`],
  ['the window moved', `${ESC}[3;0;0t`],
  ['the scroll region cut', `${ESC}[5;6r`],
  ['a letter repeated', `a${ESC}[99999b`],
  ['the title changed', `${ESC}]0;owned${BEL}`],
  ['the title changed, 8-bit', '\u009d0;owned\u009c'],
  ['the clipboard written', `${ESC}]52;c;cm0gLXJmIC4=${BEL}`],
  ['the clipboard read', `${ESC}]52;c;?${ST}`],
  ['a link under other words', `${ESC}]8;;https://evil.example${ST}safe${ESC}]8;;${ST}`],
  ['a file received', `${ESC}]1337;File=name=eA==;inline=1:AAAA${BEL}`],
  ['a notification', `${ESC}]9;owned${BEL}`],
  ['a colour of the palette asked for', `${ESC}]4;1;?${BEL}`],
  ['a prompt faked', `${ESC}]133;A${ST}`],
  ['a string that never ends', `${ESC}]2;torn`],
  ['a setting asked for', `${ESC}P$qm${ST}`],
  ['a setting asked for, 8-bit', '\u0090$qm\u009c'],
  ['a sixel picture', `${ESC}Pq#0;2;0;0;0~~${ST}`],
  ['a sequence passed through tmux', `${ESC}Ptmux;${ESC}${ESC}]0;owned${BEL}${ST}`],
  ['a kitty picture', `${ESC}_Ga=T,f=100;AAAA${ST}`],
  ['a private message', `${ESC}^owned${ST}`],
  ['the terminal reset', `${ESC}c`],
  ['the screen filled with E', `${ESC}#8`],
  ['letters turned into lines', `${ESC}(0qqq\u000e`],
  ['a sequence that forms again once another is taken out', `${ESC}${ESC}[31m[31m${ESC}[${ESC}[m2J`],
  ['letters taken back', 'true\b\b\b\bfalse\u007f\r\u000b\u000c'],
]

/** Boucher and Anderson, "Trojan Source: Invisible Vulnerabilities" (2021): the same tricks in prose. */
const TROJANS: readonly Escape[] = [
  ['a right-to-left override', 'pay \u202e001\u202c euros'],
  ['a left-to-right override', '\u202dabc\u202c'],
  ['embeddings', '\u202aabc\u202b def\u202c\u202c'],
  ['isolates that swap two words', '\u2067must \u2066not \u2069\u2069'],
  ['a first strong isolate', '\u2068abc\u2069'],
  ['marks of direction', '1\u200e,\u200f2\u061c'],
  ['a word joiner, a zero-width space, a joiner and a non-joiner', 'mu\u2060s\u200bt\u200d\u200c'],
  ['a soft hyphen in a word', 'mu\u00adst'],
  ['letters of the invisible tag block', 'must\u{e006e}\u{e006f}\u{e0074}'],
  ['invisible operators', '1\u2062000'],
  ['a mark of byte order inside a word', 'mu\ufeffst'],
  ['annotations between the lines', '\ufff9must\ufffanot\ufffb'],
]

export const ESCAPES: readonly Escape[] = [...SEQUENCES, ...TROJANS]
