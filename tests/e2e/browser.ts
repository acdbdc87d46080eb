/** A page's markup in, the page in a real browser out, with whatever it tried to load. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Where the systems' own packages put it; CHROMIUM names another one. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

export const CHROMIUM = PLACES.find((path) => path !== undefined && existsSync(path))

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM ?? '', chromiumSandbox: false })

export type Opened = {
  readonly page: Page
  /** Addresses of everything but the page itself. */
  readonly requests: readonly string[]
  /** Errors and messages of the console, dialogs among them. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export async function open(
  browser: Browser,
  markup: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'claimdiff-page-'))
  const file = join(folder, 'report.html')
  writeFileSync(file, markup)
  const url = pathToFileURL(file).href
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) requests.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(url)
  const close = async () => {
    await context.close()
    rmSync(folder, { recursive: true })
  }
  return { page, requests, complaints, close }
}
