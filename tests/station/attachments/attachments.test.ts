import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type AttachmentSubject, largestAttachment } from '../../../src/contract/attachment.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { userCaller } from '../../support/callers.ts'
import { pictures } from '../../support/pictures.ts'
import { testStation } from '../../support/testStation.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const withSample = async () => {
  const made = testStation()
  const id = await made.create()
  await made.give(id)
  const sample = await made.send(id, [25])
  const [violation] = await made.violations()
  const folder = join(dirname(connectionOf(made.db).name), 'attachments')
  const { handlers } = made.station
  const ofSample: AttachmentSubject = { kind: 'sample', id: sample.sample_id }
  return {
    ...made,
    handlers,
    folder,
    ofSample,
    ofViolation: { kind: 'violation', id: violation?.id ?? 0 } as AttachmentSubject,
    add: (bytes: Uint8Array, file_name = 'scratch.jpg', subject = ofSample) =>
      handlers['attachment.add'](stationCaller, { subject, file_name, bytes }),
    log: async () =>
      (await handlers['audit.page'](stationCaller, { limit: 20, offset: 0, measurements: false })).entries,
  }
}

// Catches a photo that comes back other than it went in, or of which the audit log cannot tell what it held.
test('a photo is stored with its hash in the audit log, and comes back as it was', async () => {
  const { add, handlers, ofSample, log } = await withSample()
  const made = await add(pictures.jpeg)
  expect(made).toMatchObject({
    file_name: 'scratch.jpg',
    type: 'image/jpeg',
    size: pictures.jpeg.length,
    sha256: sha256(pictures.jpeg),
    added_by: 'system',
  })
  expect(await handlers['attachment.list'](stationCaller, { subject: ofSample })).toEqual([made])
  const { bytes } = await handlers['attachment.get'](stationCaller, { attachment_id: made.id })
  expect(Buffer.from(bytes)).toEqual(pictures.jpeg)
  expect((await log())[0]).toMatchObject({
    operation: 'attachment.add',
    action: 'CREATE',
    record: String(made.id),
    after: { sha256: made.sha256, subject_kind: 'sample', subject_id: ofSample.id },
  })
})

// Catches content that is stored twice, a retry that attaches twice, and a file that goes while somebody still needs it.
test('the same content is stored once, and goes with the last that has it', async () => {
  const { add, handlers, ofSample, ofViolation, folder } = await withSample()
  const [one, again] = await Promise.all([add(pictures.png), add(pictures.png)])
  expect(again.id).toBe(one.id)
  const other = await add(pictures.png, 'alarm.png', ofViolation)
  expect(readdirSync(folder)).toEqual([one.sha256])
  await handlers['attachment.remove'](stationCaller, { attachment_id: one.id, reason: 'a wrong picture' })
  expect(await handlers['attachment.list'](stationCaller, { subject: ofSample })).toEqual([])
  const { bytes } = await handlers['attachment.get'](stationCaller, { attachment_id: other.id })
  expect(bytes.byteLength).toBe(pictures.png.length)
  await handlers['attachment.remove'](stationCaller, { attachment_id: other.id, reason: 'a wrong picture' })
  expect(readdirSync(folder)).toEqual([])
})

// Catches a removal that hides what was there.
test('the audit log keeps what a removed file was and why it went', async () => {
  const { add, handlers, log } = await withSample()
  const { id, sha256: hash } = await add(pictures.pdf, 'drawing.pdf')
  await handlers['attachment.remove'](stationCaller, { attachment_id: id, reason: 'shows a person' })
  expect((await log())[0]).toMatchObject({
    operation: 'attachment.remove',
    action: 'DELETE',
    reason: 'shows a person',
    before: { file_name: 'drawing.pdf', sha256: hash },
  })
  await expect(handlers['attachment.get'](stationCaller, { attachment_id: id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

// Catches evidence that was exchanged on the disk and is shown as if nothing had happened.
test('a file that was changed or lost on the disk is refused in words', async () => {
  const { add, handlers, folder } = await withSample()
  const { id, sha256: hash } = await add(pictures.jpeg)
  writeFileSync(join(folder, hash), pictures.png)
  await expect(handlers['attachment.get'](stationCaller, { attachment_id: id })).rejects.toThrow(
    /was changed on the disk/,
  )
})

// Catches a disk that fills with films, a program that is stored, and names that leave their folder.
test('what is too large or not a picture or document is refused, and names lose their folders', async () => {
  const { add, folder } = await withSample()
  const large = Buffer.alloc(largestAttachment + 1, 'x')
  await expect(add(large, 'film.txt')).rejects.toMatchObject({
    code: 'PAYLOAD_TOO_LARGE',
    message: expect.stringContaining('at most 10 MB'),
  })
  await expect(add(Buffer.from('MZ\x90\0'), 'photo.jpg')).rejects.toMatchObject({
    code: 'UNSUPPORTED_MEDIA_TYPE',
  })
  await expect(add(Buffer.alloc(0))).rejects.toMatchObject({ code: 'VALIDATION_ERROR' })
  expect(() => readdirSync(folder)).toThrow()
  expect((await add(pictures.png, '..\\..\\etc/pass"wd\n.png')).file_name).toBe('pass_wd_.png')
})

// Catches one client's evidence in another client's hands.
test('another client neither finds nor adds files', async () => {
  const { handlers, create, send } = await withSample()
  const foreign = await create({ code: 'FOREIGN', client_id: 'BETA' })
  const { sample_id } = await send(foreign, [1])
  const subject: AttachmentSubject = { kind: 'sample', id: sample_id }
  const bytes = pictures.png
  const { id } = await handlers['attachment.add'](stationCaller, { subject, file_name: 'a.png', bytes })
  const leader = userCaller('LEADER_DATACONFIG', 'ACME')
  const none = { code: 'NOT_FOUND' }
  const attempts = [
    () => handlers['attachment.list'](leader, { subject }),
    () => handlers['attachment.add'](leader, { subject, file_name: 'b.png', bytes }),
    () => handlers['attachment.get'](leader, { attachment_id: id }),
    () => handlers['attachment.remove'](leader, { attachment_id: id, reason: 'mine' }),
  ]
  for (const attempt of attempts) await expect((async () => attempt())()).rejects.toMatchObject(none)
})

test('how a characteristic is measured is shown by those who may set it up (an operator could lead others astray)', async () => {
  const { handlers, create } = await withSample()
  const id = await create({ code: 'SHARED' })
  const own = await create({ code: 'OWN', client_id: 'ACME' })
  const put = (role: Parameters<typeof userCaller>[0], characteristic: number) =>
    handlers['attachment.add'](userCaller(role, 'ACME'), {
      subject: { kind: 'characteristic', id: characteristic },
      file_name: 'where.jpg',
      bytes: pictures.jpeg,
    })
  await expect(put('OPERATOR_DATAENTRY', own)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(put('LEADER_DATACONFIG', id)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(put('LEADER_DATACONFIG', own)).resolves.toMatchObject({ file_name: 'where.jpg' })
  const seen = await handlers['attachment.list'](userCaller('OPERATOR_DATAENTRY', 'ACME'), {
    subject: { kind: 'characteristic', id: own },
  })
  expect(seen).toHaveLength(1)
})
