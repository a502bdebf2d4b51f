/**
 * The text of a file, whatever wrote it: a byte order mark decides, else UTF-16 shows by its zeros, else it is UTF-8 if it can be, and
 * what older programs on Windows write where it cannot.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  const sample = bytes.subarray(0, 1000)
  const zeros = (start: 0 | 1) => sample.filter((byte, at) => at % 2 === start && byte === 0).length
  if (zeros(1) * 4 > sample.length) return 'utf-16le'
  if (zeros(0) * 4 > sample.length) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
