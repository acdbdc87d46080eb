/** A text in, how many words and figures it has, as a reader counts them, out. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
