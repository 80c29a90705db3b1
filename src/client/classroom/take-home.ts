import type { PartOf } from '../../core/classroom/parts.ts'
import type { Ending } from '../../core/meeting/ending.ts'
import { isRefusal } from '../../core/refusal.ts'
import { encode } from '../../core/transcript/transcript.ts'
import { fileNameOf, writeOne } from '../archive.ts'
import { bring } from '../bring.ts'
import { bringMeans } from '../bring-means.ts'
import { download } from '../download.ts'

type Given = PartOf<'report'>

const fileOf = ({ report, transcript }: Given, ended: Ending | null): string => {
  const now = Date.now()
  return writeOne(transcript, { startedAt: now, updatedAt: now, ended, report })
}

/** Puts a meeting of a class on this browser's shelf, once; answers its id there. It rejects where nothing can be kept. */
export async function shelve(part: Given, ended: Ending | null): Promise<string> {
  const means = await bringMeans()
  const fresh = means.newId()
  const name = fileNameOf(part.transcript)
  const { brought } = await bring(name, fileOf(part, ended), { ...means, newId: () => fresh })
  if (brought > 0) return fresh
  const text = encode(part.transcript)
  for (const { id } of await means.storage.list()) {
    const found = await means.storage.read(id)
    if (found && !isRefusal(found.transcript) && encode(found.transcript) === text) return id
  }
  throw new Error('the shelf took nothing')
}

/**
 * A meeting of a class becomes the trainee's own: a file, and a place on this browser's shelf. Answers false where the browser keeps
 * nothing; the file is handed over all the same.
 */
export async function takeHome(part: Given, ended: Ending | null): Promise<boolean> {
  download(fileNameOf(part.transcript), fileOf(part, ended))
  try {
    await shelve(part, ended)
    return true
  } catch (error) {
    console.error(error)
    return false
  }
}
