import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hashOf } from '../../src/io/hash.ts'
import { viewOf } from '../../src/present/view.ts'
import { toHtml } from '../../src/report/html.ts'
import { ferry } from '../report/ferry.ts'
import { reviewedStory } from '../report/reviewed-story.ts'
import { CHROMIUM, launch, type Opened, open } from './browser.ts'
import { hostile } from './hostile.ts'

const REVIEWED = toHtml(viewOf(reviewedStory), (path) => `../${path}`, hashOf)
const FERRY = toHtml(viewOf(ferry), (path) => `../${path}`, hashOf)

describe.skipIf(CHROMIUM === undefined)('the page in a browser', { timeout: 30_000 }, () => {
  let browser: Browser
  let opened: Opened
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser.close())
  afterEach(() => opened.close())

  const start = async (...more: [markup?: string, options?: Parameters<typeof open>[2]]) => {
    const [markup = FERRY, options = {}] = more
    opened = await open(browser, markup, options)
    return opened.page
  }
  const lit = () => opened.page.evaluate('[...document.querySelectorAll(".lit")].map(({ id }) => id)')
  const cell = (claim: number, outlet: number) =>
    opened.page.locator(`.matrix tr[data-row="${claim}"] td[data-outlet="${outlet}"] a`)
  const focused = () =>
    opened.page.evaluate(
      'document.activeElement.closest("[data-row], .claim")?.dataset.row ?? document.activeElement.closest(".claim")?.id',
    )

  test('loads nothing and complains of nothing', async () => {
    await start()
    expect({ requests: opened.requests, complaints: opened.complaints }).toEqual({
      requests: [],
      complaints: [],
    })
  })

  test('without its script it is a document that shows every text, and no control', async () => {
    const page = await start(FERRY, { javaScriptEnabled: false })
    expect(await page.locator('#outlet-pane article:visible').count()).toBe(3)
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0)
    await cell(2, 1).click()
    expect(page.url()).toMatch(/#d1$/)
    expect(await page.locator('#d1').textContent()).toContain('1 June → 1 July')
  })

  test('a cell opens the outlet beside the release and lights the pair', async () => {
    const page = await start()
    await cell(6, 2).click()
    expect(await page.locator('#outlet-pane article:visible h3').allInnerTexts()).toEqual(['herald'])
    expect(await lit()).toEqual(['r6', 'o2c2'])
    expect(await page.locator('.panel').textContent()).toContain(
      'Claim 6: altered by herald, in the lead: may → will: certainty raised',
    )
    expect(await page.locator('.panel del').textContent()).toBe('may')
  })

  test('an omitted claim is shown as such', async () => {
    const page = await start()
    await cell(3, 1).click()
    expect(await lit()).toEqual(['r3'])
    expect(await page.locator('.panel').textContent()).toBe('Claim 3: omitted by The Courier | North')
  })

  test('pointing at a passage lights its counterpart, a click holds it, Escape lets go', async () => {
    const page = await start()
    await page.locator('#r4').hover()
    expect(await lit()).toEqual(['r4', 'o1c4'])
    await page.locator('#r4').click()
    await page.locator('#r1').hover()
    expect(await lit()).toEqual(['r4', 'o1c4'])
    await page.keyboard.press('Escape')
    expect(await lit()).toEqual([])
  })

  test('a counterpart out of sight is scrolled to', async () => {
    const long = 'A line about the weather at sea. '.repeat(400)
    const page = await start(FERRY.replace('<p class="headline">', `<p>${long}</p><p class="headline">`))
    await page.locator('[data-show="2"]').click()
    await page.locator('[data-show="1"]').click()
    await page.evaluate('document.querySelector("#outlet-pane").scrollTop = 1e6')
    await page.locator('#o1c3').hover()
    const isSeen = () =>
      page.evaluate(`(() => {
        const box = document.querySelector('#r2').getBoundingClientRect()
        const pane = document.querySelector('#release-pane').getBoundingClientRect()
        return box.top >= pane.top && box.bottom <= pane.bottom
      })()`)
    await expect.poll(isSeen).toBe(true)
  })

  test('the keyboard alone goes through the matrix and between the texts', async () => {
    const page = await start()
    await cell(1, 1).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowLeft')
    expect(await focused()).toBe('1')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('r1')
    await page.keyboard.press('ArrowDown')
    expect(await lit()).toEqual(['r2', 'o1c3'])
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('o1c3')
    await page.keyboard.press('ArrowLeft')
    expect(await focused()).toBe('r2')
  })

  test('the matrix is one stop of the Tab key', async () => {
    const page = await start()
    expect(await page.locator('.matrix td a[tabindex="0"]').count()).toBe(1)
  })

  test('filters leave the rows and the divergences that pass', async () => {
    const page = await start()
    const shown = () => page.locator('.shown').textContent()
    const rows = () => page.locator('.matrix tbody tr:visible .figure').allInnerTexts()
    await page.getByRole('combobox').selectOption('date')
    expect([await rows(), await shown()]).toEqual([['2'], '1 of 6 claims, 1 of 5 divergences'])
    await page.getByRole('button', { name: 'Show all' }).click()
    for (const status of ['reworded', 'altered', 'omitted'])
      await page.getByRole('checkbox', { name: status }).uncheck()
    expect([await rows(), await shown()]).toEqual([['5'], '1 of 6 claims, 0 of 5 divergences'])
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('checkbox', { name: 'The Courier' }).uncheck()
    expect(await page.locator('.divergence:visible').count()).toBe(1)
    expect(await page.locator('.matrix th[data-outlet]:visible').allInnerTexts()).toEqual([
      'herald',
      'tribune',
    ])
  })

  test('print shows every text and no control', async () => {
    const page = await start()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.reader article:visible').count()).toBe(4)
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0)
  })

  test('every section is one step from the head of the page', async () => {
    const page = await start(REVIEWED)
    const links = await page.evaluate('[...document.querySelectorAll("nav a")].map((link) => link.hash)')
    const sections = await page.evaluate(
      '[...document.querySelectorAll("main > section")].map(({ id }) => "#" + id)',
    )
    expect(links).toEqual(sections)
    for (const id of ['#copies', '#histories', '#review', '#scorecard']) expect(sections).toContain(id)
  })

  test.each([
    ['light', 'screen', 1280, FERRY],
    ['dark', 'screen', 1280, FERRY],
    ['light', 'screen', 390, FERRY],
    ['dark', 'print', 794, FERRY],
    ['light', 'screen', 1280, REVIEWED],
    ['dark', 'screen', 390, REVIEWED],
  ] as const)('axe finds no violation: %s %s, %i pixels wide', async (colorScheme, media, width, markup) => {
    const page = await start(markup, { colorScheme, viewport: { width, height: 900 } })
    await cell(1, 1).click()
    await page.emulateMedia({ media })
    await page.evaluate(axe.source)
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
    )
    expect(violations).toEqual([])
  })

  test.each([
    ['plain', FERRY],
    ['reviewed', REVIEWED],
  ])('nothing of a %s story is wider than a telephone', async (_, markup) => {
    const page = await start(markup, { viewport: { width: 360, height: 700 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  })

  test('an article cannot run a script, load anything or break out of its place', async () => {
    const page = await start(toHtml(viewOf(hostile), (path) => `../${path}`, hashOf))
    await cell(1, 1).click()
    const ran = await page.evaluate('globalThis.ran')
    const foreign = await page.locator('img, iframe, object, embed, form, link, base, svg script').count()
    const unsafe = await page.locator('a:not([href^="#"]):not([href^="../"]):not([href^="https://"])').count()
    expect({ ran, foreign, unsafe, requests: opened.requests, complaints: opened.complaints }).toEqual({
      ran: undefined,
      foreign: 0,
      unsafe: 0,
      requests: [],
      complaints: [],
    })
    expect(await page.locator('body').textContent()).toContain('<script>globalThis.ran = 1</script>')
  })

  test('were a script let in after all, the policy would stop it', async () => {
    const page = await start(
      FERRY.replace(
        '</main>',
        '<script>globalThis.ran = 1</script><img src="x.png" onerror="globalThis.ran = 2"></main>',
      ),
    )
    expect(await page.evaluate('globalThis.ran')).toBe(undefined)
    expect(opened.complaints.join('\n')).toMatch(/Content Security Policy/)
  })
})
