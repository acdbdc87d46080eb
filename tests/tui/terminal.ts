/** A terminal of so many columns and rows, in this process: what Ink writes to it can be read as the screen it makes. */
import { EventEmitter } from 'node:events'
import xterm from '@xterm/headless'

export type FakeTerminal = {
  readonly stdout: NodeJS.WriteStream
  readonly stdin: NodeJS.ReadStream
  readonly send: (keys: string) => void
  /** The visible lines, without the spaces at their ends. */
  readonly screen: () => string[]
  readonly isAlternate: () => boolean
  readonly resize: (columns: number, rows: number) => void
  /** Bytes written since the last call. */
  readonly written: () => number
  /** Resolves when nothing has been written for `quiet` ms. */
  readonly settled: (quiet?: number) => Promise<void>
  /** Resolves at the next write. */
  readonly next: () => Promise<void>
  readonly all: () => string
}

export function fakeTerminal(columns: number, rows: number): FakeTerminal {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true })
  let bytes = 0
  let last = Date.now()
  let everything = ''
  const waiting: (() => void)[] = []
  const stdout = Object.assign(new EventEmitter(), {
    isTTY: true,
    columns,
    rows,
    write: (chunk: string, encoding?: unknown, done?: () => void) => {
      bytes += Buffer.byteLength(chunk)
      everything += chunk
      last = Date.now()
      for (const told of waiting.splice(0)) told()
      terminal.write(chunk, typeof encoding === 'function' ? (encoding as () => void) : done)
      return true
    },
  })
  const queue: string[] = []
  const stdin = Object.assign(new EventEmitter(), {
    isTTY: true,
    setRawMode: () => stdin,
    setEncoding: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
    resume: () => stdin,
    pause: () => stdin,
    read: () => queue.shift() ?? null,
  })
  return {
    stdout: stdout as unknown as NodeJS.WriteStream,
    stdin: stdin as unknown as NodeJS.ReadStream,
    send: (keys) => {
      queue.push(keys)
      stdin.emit('readable')
    },
    screen: () => {
      const { active } = terminal.buffer
      return Array.from(
        { length: terminal.rows },
        (_, n) =>
          active
            .getLine(active.viewportY + n)
            ?.translateToString(true)
            .trimEnd() ?? '',
      )
    },
    isAlternate: () => terminal.buffer.active.type === 'alternate',
    resize: (cols, height) => {
      terminal.resize(cols, height)
      Object.assign(stdout, { columns: cols, rows: height })
      stdout.emit('resize')
    },
    written: () => {
      const since = bytes
      bytes = 0
      return since
    },
    settled: async (quiet = 60) => {
      do await new Promise((resolve) => setTimeout(resolve, 10))
      while (Date.now() - last < quiet)
      await new Promise<void>((resolve) => terminal.write('', resolve))
    },
    next: () => new Promise((resolve) => void waiting.push(resolve)),
    all: () => everything,
  }
}
