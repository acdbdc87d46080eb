/** What `npm pack` would hold in; whether it is what runs and nothing else, without a script that runs on installing, out. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const about = JSON.parse(readFileSync('package.json', 'utf8'))

test('the package holds what runs, its schema, and the files that every package has', {
  timeout: 60_000,
}, () => {
  const { stdout, status } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  const packed = JSON.parse(stdout)
  const [{ files }] = (Array.isArray(packed) ? packed : Object.values(packed)) as [
    { files: { path: string }[] },
  ]
  const others = files.map(({ path }) => path).filter((path) => !/^dist\/.+\.(?:js|d\.ts)$/u.test(path))
  expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json', 'src/report/comparison.schema.json'])
})

test('nothing runs on installing it', () => {
  const lifecycle = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare']
  expect(Object.keys(about.scripts).filter((name) => lifecycle.includes(name))).toEqual([])
})

/** A reader can look through this many. */
const MOST_DEPENDENCIES = 15

test('few packages come with it, none of which runs a script on being installed', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  expect(Object.keys(about.dependencies).length).toBeLessThanOrEqual(MOST_DEPENDENCIES)
  const shipped = Object.entries<{ dev?: boolean; optional?: boolean; hasInstallScript?: boolean }>(
    lock.packages,
  )
  const scripted = shipped.filter(
    ([, { dev, optional, hasInstallScript }]) => !dev && !optional && hasInstallScript,
  )
  expect(scripted.map(([path]) => path)).toEqual([])
})
