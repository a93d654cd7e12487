/** What the keeper asked for with `CARDS`; see `cardChoice` for what it may be. Integration and pages ask here. */
export function cardSetting(): string | undefined {
  return process.env['CARDS'];
}
