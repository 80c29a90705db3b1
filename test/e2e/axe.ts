import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Axe on a page. Ours have no frames: it need not open a page of its own to look, which takes most of its time. */
export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode()
