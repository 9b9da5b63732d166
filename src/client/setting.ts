/**
 * Small choices kept beside the learner record: `course-locale` and Starlight's `starlight-theme`. Where storage is
 * blocked a choice lasts for the page, and nothing throws.
 */
export type SettingKey = 'course-locale' | 'starlight-theme';

/** The stored choice, or undefined if there is none or storage is out of reach. */
export function readSetting(key: SettingKey): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice, if it can be kept. */
export function keepSetting(key: SettingKey, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice is already shown; it will have to be made again on the next page.
  }
}
