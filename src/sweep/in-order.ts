/** Tasks in as they come, their results out in the same order, some of them under way at once. */

/** Takes no more than `atOnce` tasks before their results are fetched, so that memory is bounded. Nothing new begins once `isStopped`. */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  run: (task: Task) => Promise<Result>,
  { atOnce, isStopped }: { readonly atOnce: number; readonly isStopped: () => boolean },
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for await (const task of tasks) {
    if (isStopped()) break
    const result = run(task)
    // A failure is told when its turn comes.
    result.catch(() => undefined)
    underWay.push(result)
    const oldest = underWay.length >= atOnce ? underWay.shift() : undefined
    if (oldest) yield await oldest
  }
  for (const result of underWay) yield await result
}
