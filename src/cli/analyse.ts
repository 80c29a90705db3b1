import { type Analysis, analyseInput } from '../core/negotiation/splits.ts'
import type { Refusal } from '../core/refusal.ts'
import { fromJson } from './file-input.ts'

/** `counterpart analyse FILE`: an array of splits. */
export const analyse = (text: string): Analysis | Refusal => fromJson(text, analyseInput)
