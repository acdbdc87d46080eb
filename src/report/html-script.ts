/** The page's own script: filters, linked highlights, keyboard. The page is whole without it. */

/** A classic script for current browsers; it reads the page's marks and adds no markup that is not there. */
export const SCRIPT = `
(() => {
  'use strict'
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const one = (selector, within = document) => within.querySelector(selector)
  const words = (text) => (text || '').split(' ').filter(Boolean)
  const reader = one('.reader')
  const releasePane = one('#release-pane')
  const outletPane = one('#outlet-pane')
  const panel = one('.panel')
  const filters = one('.filters')
  const shown = one('.shown')
  const cells = all('.matrix td a')
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  let column = ''
  let pinned = null

  document.documentElement.classList.add('js')
  for (const control of [filters, one('.choice'), panel]) control.hidden = false

  /* The reader: one outlet at a time beside the release. */
  const show = (next) => {
    if (column === next) return
    column = next
    for (const text of all('article', outletPane)) text.hidden = text.dataset.outlet !== column
    for (const button of all('[data-show]')) button.setAttribute('aria-pressed', button.dataset.show === column)
    outletPane.scrollTop = 0
    paintRelease()
    pinned = null
    light(null)
  }

  const cellOf = (claim) => cells.find((cell) => cell.dataset.claim === claim && cell.parentElement.dataset.outlet === column)

  /* The release bears the chosen outlet's colours. */
  const paintRelease = () => {
    for (const claim of all('.claim', releasePane)) {
      const cell = cellOf(claim.id)
      claim.className = 'claim ' + (cell ? cell.parentElement.dataset.status : '')
    }
  }

  const outlet = () => one('article[data-outlet="' + column + '"]', outletPane)

  const counterparts = (claim) => {
    const own = words(claim.dataset.claims)
    if (releasePane.contains(claim))
      return outlet() ? all('.claim', outlet()).filter((other) => words(other.dataset.claims).includes(claim.id)) : []
    return own.map((id) => document.getElementById(id)).filter(Boolean)
  }

  const bring = (pane, element) => {
    const frame = pane.getBoundingClientRect()
    const box = element.getBoundingClientRect()
    if (box.top >= frame.top && box.bottom <= frame.bottom) return
    const top = pane.scrollTop + box.top - frame.top - (frame.height - box.height) / 3
    pane.scrollTo({ top, behavior: calm.matches ? 'auto' : 'smooth' })
  }

  const light = (claim) => {
    for (const lit of all('.lit')) lit.classList.remove('lit')
    if (!claim) return tell(null)
    const others = counterparts(claim)
    for (const lit of [claim, ...others]) lit.classList.add('lit')
    const other = releasePane.contains(claim) ? outletPane : releasePane
    if (others[0]) bring(other, others[0])
    tell(claim)
  }

  /* What the outlet made of the claim, in words, with the evidence. */
  const tell = (claim) => {
    panel.replaceChildren()
    if (!claim) return say('Point at a passage, or move to one with Tab and the arrow keys: its counterpart lights up. Click to hold it, Escape to let go.')
    const ids = releasePane.contains(claim) ? [claim.id] : words(claim.dataset.claims)
    if (ids.length === 0) return say('Added: no claim of the release supports this.')
    const evidence = new Set()
    for (const id of ids) {
      const cell = cellOf(id)
      if (!cell) continue
      const number = one('.tag', document.getElementById(id)).textContent
      say('Claim ' + number + ': ' + cell.title, cell.parentElement.dataset.status)
      for (const shows of words(cell.dataset.shows)) evidence.add(shows)
    }
    for (const id of evidence) panel.append(one('.pair', document.getElementById(id)).cloneNode(true))
  }

  const say = (text, status) => {
    const line = document.createElement('p')
    line.textContent = text
    if (status) line.className = status
    panel.append(line)
  }

  const claimAt = (target) => (target instanceof Element ? target.closest('.claim') : null)

  const pin = (claim) => {
    pinned = pinned === claim ? null : claim
    light(pinned)
  }

  const open = (next, id, focus) => {
    if (next && next !== '0') show(next)
    const claim = document.getElementById(id)
    if (!claim) return
    pinned = claim
    light(claim)
    bring(releasePane.contains(claim) ? releasePane : outletPane, claim)
    one('#texts').scrollIntoView({ behavior: calm.matches ? 'auto' : 'smooth' })
    if (focus) one('.tag', claim).focus({ preventScroll: true })
  }

  reader.addEventListener('mouseover', (event) => {
    const claim = claimAt(event.target)
    if (claim && !pinned) light(claim)
  })
  reader.addEventListener('mouseleave', () => { if (!pinned) light(null) })
  reader.addEventListener('focusin', (event) => {
    const claim = claimAt(event.target)
    if (claim && claim !== pinned) { pinned = null; light(claim) }
  })
  reader.addEventListener('click', (event) => {
    const claim = claimAt(event.target)
    if (!claim || event.target.closest('a:not(.tag)')) return
    event.preventDefault()
    pin(claim)
  })

  /* Up and down go from claim to claim, left and right to the counterpart. */
  reader.addEventListener('keydown', (event) => {
    const claim = claimAt(event.target)
    if (!claim || event.altKey || event.ctrlKey || event.metaKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const across = { ArrowRight: releasePane, ArrowLeft: outletPane }[event.key]
    let next = null
    if (step) {
      const linked = all('.claim', claim.closest('article')).filter((other) => one('a.tag', other))
      next = linked[linked.indexOf(claim) + step]
    } else if (across && across.contains(claim)) next = counterparts(claim)[0]
    else return
    event.preventDefault()
    if (next) one('a.tag', next).focus({ preventScroll: true })
    if (next) bring(releasePane.contains(next) ? releasePane : outletPane, next)
  })

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !pinned) return
    pinned = null
    light(null)
  })

  for (const button of all('[data-show]')) button.addEventListener('click', () => show(button.dataset.show))

  /* The matrix: one stop for Tab, arrows within. */
  const rows = all('.matrix tbody tr')
  const usable = () => rows.filter((row) => !row.hidden).map((row) => all('td a', row).filter((cell) => !cell.parentElement.hidden))
  const stop = (cell) => { for (const other of cells) other.tabIndex = other === cell ? 0 : -1 }
  if (cells[0]) stop(cells[0])
  for (const cell of cells) {
    cell.addEventListener('focus', () => stop(cell))
    cell.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      open(cell.parentElement.dataset.outlet, cell.dataset.claim, true)
    })
    cell.addEventListener('keydown', (event) => {
      const table = usable()
      const row = table.findIndex((line) => line.includes(cell))
      const at = row < 0 ? 0 : table[row].indexOf(cell)
      const next = {
        ArrowDown: () => table[row + 1] && table[row + 1][at],
        ArrowUp: () => table[row - 1] && table[row - 1][at],
        ArrowRight: () => table[row][at + 1],
        ArrowLeft: () => table[row][at - 1],
        Home: () => table[row][0],
        End: () => table[row].at(-1),
      }[event.key]
      if (!next || row < 0) return
      event.preventDefault()
      const target = next()
      if (target) target.focus()
    })
  }

  /* Filters: a row stays while one of its cells passes; an outlet leaves every part of the page. */
  const filter = () => {
    const checked = (name) => new Set(all('[name=' + name + ']:checked', filters).map((box) => box.value))
    const statuses = checked('status')
    const outlets = checked('outlet')
    const kind = one('[name=kind]', filters).value
    for (const part of all('.matrix [data-outlet], .outlets [data-outlet], #divergences [data-outlet], #quotations [data-outlet], #additions [data-outlet]'))
      if (!part.matches('a')) part.hidden = !outlets.has(part.dataset.outlet)
    for (const card of all('.divergence'))
      card.hidden ||= (kind && !words(card.dataset.kinds).includes(kind)) || !statuses.has('altered')
    let claims = 0
    for (const row of rows) {
      const own = all('td.cell', row)
      for (const cell of own)
        cell.classList.toggle('dim', !statuses.has(cell.dataset.status) || (kind !== '' && !words(cell.dataset.kinds).includes(kind)))
      row.hidden = !own.some((cell) => !cell.hidden && !cell.classList.contains('dim'))
      if (!row.hidden) claims++
    }
    const first = usable().flat()[0]
    if (first) stop(first)
    const cards = all('.divergence').filter((card) => !card.hidden).length
    shown.textContent = claims + ' of ' + rows.length + ' claims, ' + cards + ' of ' + all('.divergence').length + ' divergences'
  }
  filters.addEventListener('change', filter)
  one('[name=reset]', filters).addEventListener('click', () => {
    for (const box of all('input', filters)) box.checked = true
    one('[name=kind]', filters).value = ''
    filter()
  })

  /* A link into a text opens the reader there. */
  const follow = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null
    const text = target && target.closest('.reader article')
    if (!text) return
    if (target === text) show(text.dataset.outlet === '0' ? column : text.dataset.outlet)
    else open(text.dataset.outlet, target.id, false)
  }
  addEventListener('hashchange', follow)
  for (const link of all('a[data-claim][data-outlet]'))
    link.addEventListener('click', (event) => {
      event.preventDefault()
      open(link.dataset.outlet, link.dataset.claim, true)
    })

  let folded = []
  addEventListener('beforeprint', () => {
    folded = all('details:not([open])')
    for (const part of folded) part.open = true
  })
  addEventListener('afterprint', () => { for (const part of folded) part.open = false })

  const first = all('[data-show]').find((button) => all('.matrix td[data-outlet="' + button.dataset.show + '"]:not([data-status=omitted])').length > 0) || one('[data-show]')
  if (first) show(first.dataset.show)
  tell(null)
  filter()
  follow()
})()
`
