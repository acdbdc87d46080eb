/** Words in; the same out, such that Markdown hides none of them. */

/** Marks that would open a block of code or a comment, and so hide what follows, are told to be words. */
export const literal = (text: string): string => text.replace(/^ {0,3}(?=`{3}|~{3}|<!--)/gmu, '\\')
