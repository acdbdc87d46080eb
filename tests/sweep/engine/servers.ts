/** Debian's Redis and PostgreSQL, started on a free port of this machine in a temporary folder. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Server = {
  readonly address: string
  /** Answers once it resolves; goes on with the data of the last time. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
  /** Its data too. */
  readonly remove: () => Promise<void>
}

type Program = {
  readonly command: string
  readonly args: readonly string[]
  readonly stopBy: NodeJS.Signals
  /** Of the user it runs as. */
  readonly id?: { readonly uid: number; readonly gid: number }
}

export const hasRedis = existsSync('/usr/bin/redis-server')

export async function redisServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-redis-'))
  const port = await freePort()
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes']
  const program: Program = { command: '/usr/bin/redis-server', args, stopBy: 'SIGTERM' }
  return serverOf(program, folder, `redis://127.0.0.1:${port}`)
}

const POSTGRES = '/usr/lib/postgresql'

export const hasPostgres = existsSync(POSTGRES)

export async function postgresServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-postgres-'))
  const port = await freePort()
  const [newest] = readdirSync(POSTGRES).sort((a, b) => Number(b) - Number(a))
  const programs = join(POSTGRES, `${newest}`, 'bin')
  const id = otherThanRoot()
  if (id) chownSync(folder, id.uid, id.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  execFileSync(
    join(programs, 'initdb'),
    ['--no-sync', '--auth=trust', '--username=claimdiff', '--encoding=UTF8', '--locale=C', data],
    { ...id, cwd: folder, stdio: 'ignore' },
  )
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'logging_collector=off']
  const args = ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])]
  const program: Program = { command: join(programs, 'postgres'), args, stopBy: 'SIGINT', ...(id && { id }) }
  return serverOf(program, folder, `postgres://claimdiff@127.0.0.1:${port}/postgres`)
}

/** PostgreSQL refuses to run as root. */
function otherThanRoot() {
  if (process.getuid?.() !== 0) return undefined
  const [uid, gid] = ['-u', '-g'].map((of) =>
    Number(execFileSync('id', [of, 'postgres'], { encoding: 'utf8' })),
  )
  return { uid: uid ?? 0, gid: gid ?? 0 }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || !address) throw new Error('no port is free')
  return address.port
}

function serverOf({ command, args, stopBy, id }: Program, folder: string, address: string): Server {
  let child: ChildProcess | undefined
  const stop = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill(stopBy)
    await once(child, 'exit')
  }
  return {
    address,
    start: async () => {
      const started = spawn(command, args, { cwd: folder, env: { LC_ALL: 'C' }, ...id })
      child = started
      let told = ''
      await new Promise<void>((resolve, reject) => {
        const read = (text: Buffer) => {
          told += text
          if (/ready to accept connections/i.test(told)) resolve()
        }
        started.stdout.on('data', read)
        started.stderr.on('data', read)
        started.on('exit', () => reject(new Error(told)))
      })
    },
    stop,
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true })
    },
  }
}
