/** The one key table: what each key does and how the screen says it; dispatch, footer, help and palette all read it. */

export type Context = 'browse' | 'article' | 'menu' | 'palette' | 'field' | 'confirm' | 'help'

type Group = 'move' | 'decide' | 'show' | 'out'

export type Binding = {
  readonly action: string
  /** In the contexts, any of the keys does it. */
  readonly keys: readonly string[]
  readonly contexts: readonly Context[]
  readonly group: Group
  readonly help: string
  /** For the footer; absent where the help alone tells it. */
  readonly short?: string
}

const READ: readonly Context[] = ['browse', 'article']

const LIST: readonly Context[] = ['browse']
const ALL: readonly Context[] = ['browse', 'article', 'menu', 'palette', 'field', 'confirm', 'help']

export const BINDINGS = [
  bind('down', 'j down', READ, 'move', 'next row'),
  bind('up', 'k up', READ, 'move', 'previous row'),
  bind('left', 'h left', READ, 'move', 'previous outlet'),
  bind('right', 'l right', READ, 'move', 'next outlet'),
  bind('page-down', 'ctrl-d pagedown', READ, 'move', 'half a page down'),
  bind('page-up', 'ctrl-u pageup', READ, 'move', 'half a page up'),
  bind('first', 'g home', READ, 'move', 'first row'),
  bind('last', 'G end', READ, 'move', 'last row'),
  bind('next-undecided', '] tab', READ, 'move', 'next undecided', '] next'),
  bind('previous-undecided', '[ shift-tab', READ, 'move', 'previous undecided'),
  bind('next-divergence', '}', READ, 'move', 'next altered claim'),
  bind('previous-divergence', '{', READ, 'move', 'previous altered claim'),
  bind('search', '/', READ, 'move', 'find words in claims, passages and notes', '/ find'),
  bind('next-match', 'n', READ, 'move', 'next match'),
  bind('previous-match', 'N', READ, 'move', 'previous match'),
  bind('scroll-down', 'J', READ, 'move', 'scroll the details or the articles down'),
  bind('scroll-up', 'K', READ, 'move', 'scroll the details or the articles up'),
  bind('accept', 'a', READ, 'decide', 'accept the finding as it is', 'a accept'),
  bind(
    'reject',
    'x',
    READ,
    'decide',
    'reject it: a divergence is none, an agreement is no match, an addition is no claim',
    'x reject',
  ),
  bind('verbatim', '1', READ, 'decide', 'it is verbatim'),
  bind('reworded', '2', READ, 'decide', 'it is reworded'),
  bind('altered', '3', READ, 'decide', 'it is altered', '1-4 status'),
  bind('omitted', '4', READ, 'decide', 'it is omitted'),
  bind('kinds', 't', READ, 'decide', 'choose what changed'),
  bind('realign', 's', READ, 'decide', 'choose the passages that carry the claim, or none', 's passages'),
  bind('flag', 'f', READ, 'decide', 'flag for later, or take the flag away', 'f flag'),
  bind('note', 'c', READ, 'decide', 'write a note', 'c note'),
  bind('edit-note', 'C', READ, 'decide', 'write the note in $EDITOR'),
  bind('accept-shown', 'A', LIST, 'decide', 'accept everything undecided that is shown (asks)'),
  bind('undo', 'u', READ, 'decide', 'undo the last step', 'u undo'),
  bind('redo', 'ctrl-r', READ, 'decide', 'do the undone step again'),
  bind('show-verbatim', '=', LIST, 'show', 'show verbatim claims, with whatever else is chosen'),
  bind('show-reworded', '~', LIST, 'show', 'show reworded claims'),
  bind('show-altered', '!', LIST, 'show', 'show altered claims'),
  bind('show-omitted', '-', LIST, 'show', 'show omitted claims'),
  bind('show-added', '+', LIST, 'show', 'show additions'),
  bind('show-outlet', 'O', LIST, 'show', 'show this outlet alone, or all again'),
  bind('show-undecided', 'D', LIST, 'show', 'hide what is decided, or show it again'),
  bind('filter', 'F', LIST, 'show', 'choose statuses, kinds and outlets to show'),
  bind('show-all', '0', LIST, 'show', 'show everything'),
  bind('form', 'd', READ, 'show', 'words marked in both texts, as one word diff, or plain'),
  bind('article', 'enter z', READ, 'show', 'both articles in context, or back', 'enter article'),
  bind('open', 'o', READ, 'out', 'open the source in $EDITOR at the line'),
  bind('copy', 'y', READ, 'out', 'copy the finding as Markdown'),
  bind('export', 'e', READ, 'out', 'write the reports with the decisions'),
  bind('palette', ': ctrl-p', READ, 'out', 'every action by name'),
  bind('help', '?', READ, 'out', 'this help', '? help'),
  bind('suspend', 'ctrl-z', READ, 'out', 'back to the shell; fg returns'),
  bind('quit', 'q', READ, 'out', 'leave; everything is saved', 'q quit'),
  bind('back', 'escape', ALL, 'out', 'back; in the list: show everything', 'Esc back'),
  bind('interrupt', 'ctrl-c', ALL, 'out', 'leave at once; everything is saved'),
  bind('menu-down', 'down j', ['menu', 'help'], 'move', 'in a list of choices: next'),
  bind('menu-up', 'up k', ['menu', 'help'], 'move', 'in a list of choices: previous'),
  bind(
    'menu-page-down',
    'ctrl-d pagedown',
    ['menu', 'help'],
    'move',
    'in a list of choices: half a page down',
  ),
  bind('menu-page-up', 'ctrl-u pageup', ['menu', 'help'], 'move', 'in a list of choices: half a page up'),
  bind('palette-down', 'down ctrl-n', ['palette'], 'move', 'in the palette: next'),
  bind('palette-up', 'up ctrl-p', ['palette'], 'move', 'in the palette: previous'),
  bind('toggle', 'space', ['menu'], 'decide', 'in a list of choices: tick or untick', 'space tick'),
  bind(
    'done',
    'enter',
    ['menu', 'palette', 'field', 'help'],
    'decide',
    'in a list of choices or a line of text: done',
    'enter done',
  ),
  bind('yes', 'y enter', ['confirm'], 'decide', 'yes', 'y yes'),
  bind('no', 'n q', ['confirm'], 'decide', 'no', 'n no'),
]

/** `keys` are parted by spaces. */
function bind<const A extends string>(
  action: A,
  keys: string,
  contexts: readonly Context[],
  group: Group,
  help: string,
  short?: string,
): Binding & { readonly action: A } {
  return { action, keys: keys.split(' '), contexts, group, help, ...(short === undefined ? {} : { short }) }
}

export type ActionId = (typeof BINDINGS)[number]['action']

const byContext = new Map<string, ActionId>()
for (const { action, keys, contexts } of BINDINGS)
  for (const context of contexts) for (const key of keys) byContext.set(`${context} ${key}`, action)

export const actionOf = (context: Context, key: string): ActionId | undefined =>
  byContext.get(`${context} ${key}`)

/** The bindings of a context, in the table's order. */
export const bindingsOf = (context: Context): readonly Binding[] =>
  BINDINGS.filter((binding: Binding) => binding.contexts.includes(context))

/** "ctrl-d" as a reader knows it. */
export const keyName = (key: string): string => key.replace(/^ctrl-/, 'Ctrl-').replace(/^shift-/, 'Shift-')
