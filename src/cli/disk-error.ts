/** What the operating system said about a file or a folder. */
export interface DiskError extends Error {
  /** Such as `EACCES`. */
  readonly code: string;
  readonly path?: string;
}

export function isDiskError(error: unknown): error is DiskError {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
