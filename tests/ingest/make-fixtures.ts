/** Nothing in; the fixtures that real programs make out: Chromium and groff print the PDFs, pandoc writes the Word file. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { launch } from '../e2e/browser.ts'

const at = (path: string): URL => new URL(`fixtures/${path}`, import.meta.url)
const text = (path: string): string => readFileSync(at(path), 'utf8')

const [title = '', ...paragraphs] = text('pdf/columns.txt').trim().split('\n\n')
const prose = paragraphs.map((words) => `<p>${words}</p>`).join('\n')
const head =
  '<div style="font-size:8px;margin:0 auto">Institute for Coastal Research | Annual report 2024</div>'
const foot = '<div style="font-size:8px;margin:0 auto"><span class="pageNumber"></span></div>'

const SHEETS: Readonly<Record<string, string>> = {
  columns:
    'body{font:10.5pt serif;text-align:justify} main{columns:2;column-gap:8mm} p{margin:0;text-indent:1.2em} h1{font-size:20pt}',
  letter:
    'body{font:11pt sans-serif} .logo{font-size:22pt} .address{float:right;font-size:8pt} h1{font-size:16pt;clear:both} h2{font-size:12pt}',
  newspaper:
    'body{font:8pt serif;text-align:justify;hyphens:auto} main{columns:3;column-gap:5mm} h1{font-size:20pt} h2{font-size:8pt}',
  release: 'body{font:11pt sans-serif} h1{font-size:18pt} h2{font-size:14pt}',
}

/** The release's text, the way an office prints it; with its letterhead; the report's, in two justified columns; a newspaper's, in three. */
function pageOf(name: string): string {
  const [head, ...below] = blocksOf(text(`pdf/${name === 'newspaper' ? name : 'release'}.txt`))
  const columns = `<h1>${title}</h1><main>${prose}</main>`
  const others =
    name === 'newspaper' ? `${head}<main>${below.join('\n')}</main>` : [head, ...below].join('\n')
  const body = name === 'columns' ? columns : name === 'letter' ? LETTERHEAD + others : others
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${SHEETS[name]}</style>${body}</html>`
}

const LETTERHEAD =
  '<div class="address">Quay 3, Lunna<br>press@coast.example<br>+44 20 7946 0555</div><div class="logo">COAST</div>'

function blocksOf(copied: string): string[] {
  return copied
    .trim()
    .split('\n\n')
    .map((block, n) => {
      if (n === 0) return `<h1>${block}</h1>`
      if (block.startsWith('- ')) {
        return `<ul>${block
          .split('\n')
          .map((item) => `<li>${item.slice(2)}</li>`)
          .join('')}</ul>`
      }
      return /[.”:]$/u.test(block) ? `<p>${block}</p>` : `<h2>${block}</h2>`
    })
}

const SCAN =
  '<!doctype html><svg width="400" height="80"><path d="M10 10h380v60h-380z" fill="none" stroke="black"/></svg>'

const browser = await launch()
for (const [name, markup, margins] of [
  ['columns', pageOf('columns'), { top: '20mm', bottom: '20mm', left: '18mm', right: '18mm' }],
  ['letter', pageOf('letter'), { top: '15mm', bottom: '15mm', left: '12mm', right: '12mm' }],
  ['newspaper', pageOf('newspaper'), { top: '15mm', bottom: '15mm', left: '12mm', right: '12mm' }],
  ['release', pageOf('release'), { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' }],
  ['scan', SCAN, {}],
] as const) {
  const page = await browser.newPage()
  await page.setContent(markup)
  const furniture =
    name === 'scan' || name === 'newspaper'
      ? {}
      : { displayHeaderFooter: true, headerTemplate: head, footerTemplate: foot }
  const pdf = await page.pdf({ format: 'A5', margin: margins, ...furniture })
  writeFileSync(at(`pdf/${name}.pdf`), pdf)
}
const page = await browser.newPage()
await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: text('html/amp.html') }))
await page.goto('https://dailyledger.example/business/orvane-lunna-plant.amp', { waitUntil: 'commit' })
await page.waitForSelector('amp-analytics', { state: 'attached' })
const session = await page.context().newCDPSession(page)
const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' })
writeFileSync(at('eml/saved.mhtml'), data)
await browser.close()

/** In two columns again, with the hyphens that a typesetting program sets. */
const manuscript = ['.hy 4', '.2C', ...paragraphs.flatMap((words) => ['.PP', words])].join('\n')
const troff = `.nr PS 16\n.nr VS 18\n.ds LH Coastal Research\n.ds RH Vol. 12\n.TL\n${title}\n${manuscript}\n`
writeFileSync(
  at('pdf/hyphens.pdf'),
  execFileSync('groff', ['-ms', '-Tpdf', '-P-pa5', '-dpaper=a5'], { input: troff }),
)

execFileSync('pandoc', ['--from=markdown', '--to=docx', '--output=release.docx', 'release.src.md'], {
  cwd: at('docx/'),
})

/** As crawlers write it: a record of the archive, a page, a picture, a page that moved, another page. */
function warc(): Buffer {
  const page = (path: string) => readFileSync(at(path))
  const records = [
    record('warcinfo', '', 'application/warc-fields', Buffer.from('software: crawler/1.0\r\n')),
    response(
      'https://argus.example/news/ferry',
      '200 OK',
      'text/html; charset=utf-8',
      page('html/news.html'),
    ),
    response('https://argus.example/i/ferry.png', '200 OK', 'image/png', Buffer.from('\x89PNG')),
    response('https://argus.example/old', '301 Moved Permanently', 'text/html', Buffer.from('<p>Moved.')),
    response('https://transport.example/114', '200 OK', 'text/html', page('html/ministry.html')),
    response('https://argus.example/app', '200 OK', 'text/html', Buffer.from('<div id="root"></div>')),
  ]
  return Buffer.concat(records.map((one) => gzipSync(one)))
}

function response(url: string, status: string, type: string, body: Buffer): Buffer {
  const head = Buffer.from(
    `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`,
  )
  return record('response', url, 'application/http; msgtype=response', Buffer.concat([head, body]))
}

function record(kind: string, url: string, type: string, block: Buffer): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${kind}`,
    ...(url === '' ? [] : [`WARC-Target-URI: ${url}`]),
    'WARC-Date: 2024-03-06T08:00:00Z',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(block.length).padStart(12, '0')}>`,
    `Content-Type: ${type}`,
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

writeFileSync(at('warc/story.warc.gz'), warc())
