/** A folded word in, whether it carries grammar rather than meaning out: the closed classes of English, by Quirk et al. (1985), 2.34-2.41. */

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word)

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those all any both each every either neither some such other another same own no
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs one ones
  myself yourself himself herself itself ourselves themselves who whom whose which what whoever whatever there here
  am is are was were be been being have has had having do does did doing will would shall should can could may might
  must ought not and or but nor so yet if as than because while when where whether though although unless until since
  before after of in on at by to from for with about against between among into through during over under up down out
  off upon within without towards toward per via then now also too very just even only still more most much many few
  less least how why again ever once let get got`.split(/\s+/u),
)
