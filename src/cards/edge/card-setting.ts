/** Value of the environment variable `CARDS`; `cardChoice` says what it may be. */
export function cardSetting(): string | undefined {
  return process.env['CARDS'];
}
