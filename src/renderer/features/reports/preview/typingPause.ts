/** How long nobody typed before a report of what was typed is made, ms: a date goes through others until it is whole. */
export const typingPause = 400
