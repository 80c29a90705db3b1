import type { Page } from '@playwright/test'

/**
 * What is wrong with how the page lies: pushed wider than its window, words wider than what holds them or cut by it, words over words,
 * controls over one another or under something else. What is only heard, what scrolls by its own wish and what lies under an open dialog
 * are left out.
 */
export const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth)
      faults.push(`page is ${root.scrollWidth} wide in ${root.clientWidth}`)
    const top = document.querySelector('dialog[open]') ?? document.body
    const name = (it: Element): string =>
      `${it.tagName.toLowerCase()}.${it.getAttribute('class')?.replaceAll(' ', '.') ?? ''} ${(it.textContent ?? '').trim().slice(0, 40)}`
    /** What a long row is pushed about in, on purpose. */
    const PUSHED = '.standing-scroll, .lanes-scroll, .debrief-contents > div'
    const onlyHeard = (it: Element): boolean => {
      for (let at: Element | null = it; at; at = at.parentElement)
        if (getComputedStyle(at).clipPath !== 'none') return true
      return false
    }
    const shown = (it: Element): boolean =>
      it.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !onlyHeard(it)

    interface Box {
      left: number
      right: number
      top: number
      bottom: number
    }
    const meet = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      right: Math.min(a.right, b.right),
      top: Math.max(a.top, b.top),
      bottom: Math.min(a.bottom, b.bottom),
    })
    const across = (it: Box): number => it.right - it.left
    const down = (it: Box): number => it.bottom - it.top

    /** What is left of a box by the frames around it. */
    const framed = (box: Box, within: Element): Box => {
      const left = { left: box.left, right: box.right, top: box.top, bottom: box.bottom }
      for (let at: Element | null = within; at && at !== root; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at)
        const frame = at.getBoundingClientRect()
        if (overflowX !== 'visible') {
          left.left = Math.max(left.left, frame.left)
          left.right = Math.min(left.right, frame.right)
        }
        if (overflowY !== 'visible') {
          left.top = Math.max(left.top, frame.top)
          left.bottom = Math.min(left.bottom, frame.bottom)
        }
      }
      return left
    }
    /** Two in different layers may lie over one another: one of them stays while the other scrolls. */
    const layerOf = (it: Element): Element => {
      for (let at: Element | null = it; at && at !== root; at = at.parentElement) {
        const { position, overflowX, overflowY } = getComputedStyle(at)
        if (position === 'sticky' || position === 'fixed') return at
        if (/auto|scroll/.test(overflowX + overflowY)) return at
      }
      return root
    }

    const words: { it: Element; layer: Element; box: Box }[] = []
    const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const it = node.parentElement
      if (!it || (node.textContent ?? '').trim() === '' || !shown(it)) continue
      if (it.matches('option, select, script, style')) continue
      const style = getComputedStyle(it)
      const cutOnPurpose = style.textOverflow === 'ellipsis' || it.closest(PUSHED) !== null
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        if (rect.width < 1 || rect.height < 1) continue
        // Letters fill the middle of their line.
        const air = rect.height * 0.18
        const box = {
          left: rect.left,
          right: rect.right,
          top: rect.top + air,
          bottom: rect.bottom - air,
        }
        const left = framed(box, it)
        if (!cutOnPurpose && across(left) > 0 && down(left) > 0 && across(left) < across(box) - 1.5)
          faults.push(`cut at its side: ${name(it)}`)
        if (across(left) > 0 && down(left) > 0) words.push({ it, layer: layerOf(it), box: left })
      }
      if (style.overflowY === 'hidden' && it.scrollHeight > it.clientHeight + 1)
        faults.push(`cut below: ${name(it)}`)
      if (
        it instanceof HTMLElement &&
        style.display !== 'inline' &&
        !cutOnPurpose &&
        !/auto|scroll/.test(style.overflowX) &&
        it.clientWidth > 0 &&
        it.scrollWidth > it.clientWidth + 1
      )
        faults.push(`too wide: ${name(it)}`)
    }
    words.sort((a, b) => a.box.top - b.box.top)
    for (const [i, a] of words.entries())
      for (let j = i + 1; j < words.length; j++) {
        const b = words[j]
        if (!b || b.box.top > a.box.bottom) break
        if (a.it === b.it || a.layer !== b.layer) continue
        const both = meet(a.box, b.box)
        if (across(both) > 1.5 && down(both) > 1.5)
          faults.push(`words over words: ${name(a.it)} | ${name(b.it)}`)
      }

    const controls = [
      ...top.querySelectorAll<HTMLElement>('button, a.button, select, summary, input'),
    ].filter(shown)
    for (const it of controls) {
      const box = framed(it.getBoundingClientRect(), it)
      const seen = meet(box, { left: 0, right: innerWidth, top: 0, bottom: innerHeight })
      if (across(seen) < 4 || down(seen) < 4) continue
      const hit = document.elementFromPoint(
        (seen.left + seen.right) / 2,
        (seen.top + seen.bottom) / 2,
      )
      if (!hit || it.contains(hit) || hit.contains(it)) continue
      if (hit.closest('label')?.contains(it) || layerOf(hit) !== layerOf(it)) continue
      faults.push(`under another: ${name(it)} | ${name(hit)}`)
    }
    const boxes = controls.map((it) => ({
      it,
      layer: layerOf(it),
      box: framed(it.getBoundingClientRect(), it),
    }))
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        if (a.layer !== b.layer || a.it.contains(b.it) || b.it.contains(a.it)) continue
        const both = meet(a.box, b.box)
        if (across(both) > 1 && down(both) > 1)
          faults.push(`over one another: ${name(a.it)} | ${name(b.it)}`)
      }
    return [...new Set(faults)]
  })

/** English as long as a wordier language would be: every word two fifths longer as soon as it is drawn. */
export const lengthen = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const ours = new WeakMap<Node, string>()
    const stretch = (node: Node): void => {
      const text = node.textContent ?? ''
      if (ours.get(node) === text || !/[a-z]{2}/i.test(text)) return
      if (node.parentElement?.closest('script, style')) return
      const longer = text.replace(
        /[a-z]+/gi,
        (word) => word + word.slice(-Math.max(1, Math.round(word.length * 0.4))),
      )
      ours.set(node, longer)
      node.textContent = longer
    }
    const stretchAll = (root: Node): void => {
      if (root.nodeType === Node.TEXT_NODE) stretch(root)
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let it = texts.nextNode(); it; it = texts.nextNode()) stretch(it)
    }
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        if (type === 'characterData') stretch(target)
        else for (const it of addedNodes) stretchAll(it)
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })
}
