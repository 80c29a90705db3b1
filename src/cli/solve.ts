import { type Solved, solveInput } from '../core/negotiation/solve.ts'
import type { Refusal } from '../core/refusal.ts'
import { fromJson } from './file-input.ts'

/** `counterpart solve FILE`: one domain. */
export const solve = (text: string): Solved | Refusal => fromJson(text, solveInput)
