/** A message for the user in, an error that carries it to the command out: what ends a sweep from within a batch. */

export const troubleOf = (message: string): Error => Object.assign(new Error(message), { name: TROUBLE })

export const isTrouble = (problem: unknown): problem is Error =>
  problem instanceof Error && problem.name === TROUBLE

const TROUBLE = 'Trouble'
