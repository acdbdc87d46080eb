/** The manifest and the lock file in; whether anything runs on installing, and how much comes with it, out. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const about = JSON.parse(readFileSync('package.json', 'utf8'))

test('nothing runs on installing it', () => {
  const lifecycle = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare']
  expect(Object.keys(about.scripts).filter((name) => lifecycle.includes(name))).toEqual([])
})

/** A reader can look through this many. */
const MOST_DEPENDENCIES = 15

test('few packages come with it, none of which runs a script on being installed', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  expect(Object.keys(about.dependencies ?? {}).length).toBeLessThanOrEqual(MOST_DEPENDENCIES)
  const shipped = Object.entries<{ dev?: boolean; optional?: boolean; hasInstallScript?: boolean }>(
    lock.packages,
  )
  const scripted = shipped.filter(
    ([, { dev, optional, hasInstallScript }]) => !dev && !optional && hasInstallScript,
  )
  expect(scripted.map(([path]) => path)).toEqual([])
})
