import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipOf } from '../../../src/client/views/classroom/desk/results/zip.ts'
import { reportPart } from '../../../src/core/classroom/sight-board.ts'
import { transcriptOf } from '../../../src/core/meeting/replay.ts'
import { parseTranscript } from '../../../src/core/transcript/transcript.ts'
import { after, MINI, say, sitDown } from '../../core/mini-case.ts'

describe('all meetings of an activity in one file', () => {
  it('each is a transcript the game takes in, under a name every disk takes', async () => {
    const meeting = after(sitDown(MINI.scenario), say('stuck'), say('next'))
    const part = reportPart(meeting)
    const zip = await zipOf([
      { seat: 1, name: '王伟', part },
      { seat: 12, name: '../a:b?', part },
    ])
    const files = unzipSync(zip)
    expect(Object.keys(files)).toEqual(['001 王伟.json', '012 .._a_b_.json'])
    for (const body of Object.values(files))
      expect(parseTranscript(JSON.parse(strFromU8(body)))).toEqual(transcriptOf(meeting))
  })
})
