/** Names of time zones that are the same in all languages, and what stands in a timestamp: 2024-05-03T12:00Z. */
export const TIME_ZONES =
  'T|Z|UTC|GMT|BST|IST|WET|WEST|CET|CEST|MEZ|MESZ|EET|EEST|MSK|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|BRT|ART|SAST|EAT|' +
  'WAT|PKT|SGT|MYT|HKT|WIB|JST|KST|AWST|ACST|AEST|AEDT|NZST|NZDT';
