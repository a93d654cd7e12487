/** An address for people to read, without the user name and password that may stand in it. */
export function withoutPassword(address: string): string {
  return address.replace(/^(\s*[a-z][a-z0-9+.-]*:\/\/)[^/?#\\]*@/iu, '$1');
}
