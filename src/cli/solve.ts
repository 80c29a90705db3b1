import type { Refusal } from '../core/negotiation/refusal.ts'
import { type Solved, solveInput } from '../core/negotiation/solve.ts'
import { fromJson } from './file-input.ts'

/** `counterpart solve FILE`: one domain. */
export const solve = (text: string): Solved | Refusal => fromJson(text, solveInput)
