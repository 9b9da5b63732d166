/** Arabic-Indic (٠–٩) and Persian (۰–۹) digits as 0–9. Each row of Unicode begins at a multiple of sixteen. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
