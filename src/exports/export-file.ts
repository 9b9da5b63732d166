/** A file that an export makes: where it goes below the folder of the exports, and what is in it. */
export interface ExportFile {
  /** With forward slashes, in ASCII: `en/meeting/first-impressions.pptx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
