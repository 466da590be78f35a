/** `CTLN` in the file's header: tells our databases from those of other programs. */
export const applicationId = 0x43544c4e
