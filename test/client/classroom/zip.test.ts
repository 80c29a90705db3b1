import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipOf } from '../../../src/client/views/classroom/desk/results/zip.ts'
import { transcriptOf } from '../../../src/core/meeting/replay.ts'
import { parseTranscript } from '../../../src/core/transcript/transcript.ts'
import { after, MINI, say, sitDown } from '../../core/mini-case.ts'

describe('all meetings of an activity in one file', () => {
  it('each is a transcript the game takes in, under a name every disk takes', async () => {
    const meeting = after(sitDown(MINI.scenario), say('stuck'), say('next'))
    const of = transcriptOf(meeting)
    const zip = await zipOf([
      { number: 1, name: '王伟', of },
      { number: 12, name: '../a:b?', of },
    ])
    const files = unzipSync(zip)
    expect(Object.keys(files)).toEqual(['001 王伟.json', '012 .._a_b_.json'])
    for (const body of Object.values(files))
      expect(parseTranscript(JSON.parse(strFromU8(body)))).toEqual(transcriptOf(meeting))
  })

  it('a talk among people is text with its mark', async () => {
    const files = unzipSync(await zipOf([{ number: 1, name: '柳湾', of: '销售：最近忙什么？' }]))
    expect(Object.keys(files)).toEqual(['001 柳湾.txt'])
    const [body = new Uint8Array()] = Object.values(files)
    expect([...body.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })
})
