/** A number in, the report's text of that version out: unlike any other's, and long enough to be torn. */

export const versionOf = (n: number): string => `version ${n}\n`.repeat(20_000)
