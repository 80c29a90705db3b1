import { readFileSync } from 'node:fs'

/** Of a process on this Linux machine: its memory, and the time it has computed. */
export const rssMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** In user and system, ms; the kernel counts in hundredths of a second. */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Follows the largest memory of processes until it is stopped. */
export function watchRss(pids: () => readonly number[]): () => number {
  let most = 0
  const look = (): void => {
    try {
      most = Math.max(most, ...pids().map(rssMb))
    } catch {
      // One is being killed.
    }
  }
  const timer = setInterval(look, 250)
  return () => {
    clearInterval(timer)
    look()
    return Math.round(most)
  }
}
