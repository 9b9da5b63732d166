import type { Finding } from '../course/findings.ts';

/** What a reporter knows besides the findings. */
export interface ReportContext {
  /** How many files were read. */
  readonly files: number;
  /** True where colour codes are shown as colours. */
  readonly inColour: boolean;
}

/** Turns sorted findings into the text that a command prints, without a line break at its end. */
export type Reporter = (findings: readonly Finding[], context: ReportContext) => string;
