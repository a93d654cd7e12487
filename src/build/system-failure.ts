/** What a keeper is told when the system refuses to read or to write. */

/** Why something could not be read, as a clause: "it does not exist". */
export function readFailure(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'it does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'it is not a folder';
    case 'ELOOP':
      return 'it is a symbolic link to itself';
    default:
      return messageOf(error);
  }
}

/** Why something could not be written, and what to do, as a clause without its full stop. */
export function writeFailure(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full. Make room, and do it again';
    case 'EROFS':
      return 'the disk is read-only. Make it writable, and do it again';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied. Allow this user to write in its folder, and do it again';
    case 'EISDIR':
    case 'ENOTEMPTY':
      return 'a folder is in its place. Move it elsewhere, and do it again';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file is in the place of its folder. Move it elsewhere, and do it again';
    default:
      return messageOf(error);
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
