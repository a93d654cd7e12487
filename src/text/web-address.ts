/** An address for people to read, without the user name and password that may stand in it. */
export function withoutPassword(address: string): string {
  return address.replace(/^(\s*[a-z][a-z0-9+.-]*:\/\/)[^/?#\\]*@/iu, '$1');
}

/** The part of an address with its percent signs read; as it is where they mean nothing. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
